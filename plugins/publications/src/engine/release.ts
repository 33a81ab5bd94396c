import type { Payload } from 'payload'

import { canonicalJson, newUuid, officeTime } from '@gongkai/shared'

import { entryKeyOf } from '../domain/entryKey.ts'

import { parseJsonObject } from '../domain/json.ts'
import { nextStep } from '../domain/publicState.ts'
import { PLUGIN } from '../names.ts'
import type { EntryRef } from '../options.ts'
import { appendEntry } from './appendEntry.ts'
import { assertReleased } from './assertReleased.ts'
import { pluginOptions, publishedCollection } from './pluginOptions.ts'
import { newestRecordOf } from './readLog.ts'
import { findRow } from './rows.ts'
import { addStep, stepOfApproval } from './stateSteps.ts'

/** A released approval with the approved snapshot as canonical JSON text. */
export type Approval = EntryRef & { approvalKey: string; snapshot: string }

/**
 * Puts an approved snapshot on the public record. Repeating it with the same approval finishes what
 * was left undone and changes nothing else: after a takedown it does not publish again. Call it
 * after the approval is committed. Errors: `APPROVAL_REQUIRED` 403 when `isReleased` says no.
 */
export async function release({
  approval,
  payload,
}: {
  approval: Approval
  payload: Payload
}): Promise<{ publicId: string; revision: number; seq: number }> {
  const { approvalKey, snapshot } = approval
  const entryKey = entryKeyOf(approval)
  publishedCollection({ ...approval, payload })
  assertCanonical({ entryKey, snapshot })
  await addStep({
    decide: async (current) => {
      if (await stepOfApproval({ approvalKey, entryKey, payload })) return null
      await assertReleased({ ...approval, payload })
      const at = officeTime(pluginOptions(payload).now())
      const newPublicId = `urn:uuid:${newUuid()}`
      return nextStep({
        current,
        event: { approvalKey, at, kind: 'release', newPublicId, snapshot },
      })
    },
    entryKey,
    payload,
  })
  await appendEntry({ entryKey, payload })
  return releasedAs({ approvalKey, entryKey, payload })
}

function assertCanonical({ entryKey, snapshot }: { entryKey: string; snapshot: string }): void {
  const what = `the approved snapshot of ${entryKey}`
  if (canonicalJson(parseJsonObject({ text: snapshot, what })) === snapshot) return
  throw new Error(`${PLUGIN}: ${what} is not canonical JSON; publish the text that was approved`)
}

/** The record that first showed the approval, or the newest one when a later state overtook it. */
async function releasedAs({
  approvalKey,
  entryKey,
  payload,
}: {
  approvalKey: string
  entryKey: string
  payload: Payload
}): Promise<{ publicId: string; revision: number; seq: number }> {
  const step = await stepOfApproval({ approvalKey, entryKey, payload })
  const own = await findRow({
    kind: 'records',
    payload,
    select: ['seq'],
    sort: 'seq',
    where: { and: [{ entryKey: { equals: entryKey } }, { approvalKey: { equals: approvalKey } }] },
  })
  const record = own ?? (await newestRecordOf({ entryKey, payload }))
  if (!step || !record) throw new Error(`${PLUGIN}: ${entryKey} was released but is not on record`)
  return { publicId: step.publicId, revision: step.revision, seq: record.seq }
}
