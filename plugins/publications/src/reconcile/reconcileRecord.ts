import type { Payload, Where } from 'payload'

import { incident, repairedFinding } from '@gongkai/shared'
import { setTimeout as wait } from 'node:timers/promises'

import { parseEntryKey } from '../domain/entryKey.ts'
import type { LogRecord } from '../domain/record.ts'
import { appendEntry } from '../engine/appendEntry.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { findRow } from '../engine/rows.ts'
import type { PublicationFinding } from './findings.ts'

type Subject = {
  payload: Payload
  record: Pick<LogRecord, 'approvalKey' | 'entryKey' | 'publicId' | 'revision' | 'seq' | 'state'>
}

/** A takedown revokes approvals first and withdraws a moment later; milliseconds. */
const SECOND_LOOK = 1_000

/** A public record stands on a state of its entry and, while published, on a released approval. */
export async function* reconcileRecord(subject: Subject): AsyncGenerator<PublicationFinding> {
  const { payload, record } = subject
  const { entryKey, seq } = record
  const about = { details: { entryKey }, subject: `record:${seq}` }
  if (!(await hasState(subject))) {
    yield await repairedFinding({
      ...about,
      isGone: async () => !(await isShown(subject)),
      kind: 'recordWithoutState',
      payload,
      repair: () => appendEntry({ entryKey, payload }),
    })
    return
  }
  if (await isApproved(subject)) return
  await wait(SECOND_LOOK)
  if (!(await isShown(subject)) || (await isApproved(subject))) return
  yield incident({ ...about, kind: 'recordWithoutApproval' })
}

async function hasState({ payload, record }: Subject): Promise<boolean> {
  const { approvalKey, entryKey, publicId, revision, state } = record
  const row = await findRow({
    kind: 'states',
    payload,
    select: ['n'],
    where: {
      and: [
        { entryKey: { equals: entryKey } },
        { publicId: { equals: publicId } },
        { revision: { equals: revision } },
        { state: { equals: state } },
        ...(approvalKey ? [{ approvalKey: { equals: approvalKey } }] : []),
      ],
    },
  })
  return row !== undefined
}

async function isShown({ payload, record: { seq } }: Subject): Promise<boolean> {
  const where: Where = { and: [{ seq: { equals: seq } }, { superseded: { equals: false } }] }
  return (await findRow({ kind: 'records', payload, select: ['seq'], where })) !== undefined
}

async function isApproved({ payload, record }: Subject): Promise<boolean> {
  const { approvalKey, entryKey, state } = record
  if (state !== 'published') return true
  if (!approvalKey) return false
  const where: Where = {
    and: [{ entryKey: { equals: entryKey } }, { approvalKey: { equals: approvalKey } }],
  }
  const step = await findRow({ kind: 'states', payload, select: ['snapshot'], where })
  if (!step?.snapshot) return false
  const { snapshot } = step
  const { isReleased } = pluginOptions(payload)
  return isReleased({ ...parseEntryKey(entryKey), approvalKey, payload, snapshot })
}
