import type { Payload } from 'payload'

import { isUniqueViolation, retryWithJitter } from '@gongkai/shared'

import { changeText, parseChange } from '../domain/change.ts'

import type { StateStep } from '../domain/publicState.ts'
import { PLUGIN } from '../names.ts'
import { findRow, insertRow } from './rows.ts'

const ATTEMPTS = 60

/** The entry's newest step, or `null` when it was never released. */
export async function newestStepOf({
  entryKey,
  payload,
}: {
  entryKey: string
  payload: Payload
}): Promise<null | StateStep> {
  const row = await findRow({
    kind: 'states',
    payload,
    sort: '-n',
    where: { entryKey: { equals: entryKey } },
  })
  if (!row) return null
  if (!row.change) throw new Error(`${PLUGIN}: the newest state of ${entryKey} has lost its change`)
  const { at, change, firstPublishedAt, modifiedAt, n, publicId, revision, state } = row
  return {
    approvalKey: row.approvalKey ?? null,
    at,
    change: parseChange(change),
    firstPublishedAt,
    modifiedAt,
    n,
    publicId,
    revision,
    snapshot: row.snapshot ?? null,
    state,
    title: row.title ?? null,
    url: row.url ?? null,
  }
}

/** The step an approval led to, or `undefined` when it was not released yet. */
export async function stepOfApproval({
  approvalKey,
  entryKey,
  payload,
}: {
  approvalKey: string
  entryKey: string
  payload: Payload
}): Promise<{ publicId: string; revision: number } | undefined> {
  return findRow({
    kind: 'states',
    payload,
    select: ['publicId', 'revision'],
    sort: 'n',
    where: { and: [{ entryKey: { equals: entryKey } }, { approvalKey: { equals: approvalKey } }] },
  })
}

class StepTaken extends Error {}

/**
 * Adds the step `decide` chooses behind the newest one; `null` adds nothing. When another writer
 * was first, everything is read and decided again, so a step always knows all steps before it.
 */
export async function addStep({
  decide,
  entryKey,
  payload,
}: {
  decide: (current: null | StateStep) => Promise<null | StateStep>
  entryKey: string
  payload: Payload
}): Promise<void> {
  await retryWithJitter({
    attempts: ATTEMPTS,
    retryWhen: (error) => error instanceof StepTaken,
    run: async () => {
      const step = await decide(await newestStepOf({ entryKey, payload }))
      if (!step) return
      await insertStep({ entryKey, payload, step })
      await insertRow({ data: { entryKey }, kind: 'outbox', payload })
    },
  })
}

async function insertStep({
  entryKey,
  payload,
  step,
}: {
  entryKey: string
  payload: Payload
  step: StateStep
}): Promise<void> {
  const { approvalKey, at, firstPublishedAt, modifiedAt, n, publicId } = step
  const { revision, snapshot, state, title, url } = step
  const data = {
    approvalKey,
    at,
    change: changeText(step.change),
    entryKey,
    firstPublishedAt,
    key: `${entryKey}#${n}`,
    modifiedAt,
    n,
    publicId,
    revision,
    snapshot,
    state,
    title,
    url,
  }
  try {
    await insertRow({ data, kind: 'states', payload })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new StepTaken(`${PLUGIN}: step ${n} of ${entryKey} was taken`, { cause: error })
  }
}
