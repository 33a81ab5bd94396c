import type { Payload } from 'payload'

import { entryKeyOf } from '../domain/entryKey.ts'
import { parseJsonObject } from '../domain/json.ts'

import type { PublicState } from '../domain/publicState.ts'
import { PLUGIN } from '../names.ts'
import type { EntryRef } from '../options.ts'
import { newestRecordOf } from './readLog.ts'
import { findRow } from './rows.ts'

export type PublicStateOfEntry = {
  /** Approval behind what is public; `null` after a takedown. */
  approvalKey: null | string
  at: string
  firstPublishedAt: string
  publicId: string
  revision: number
  /** Approved snapshot that is public; `null` after a takedown. */
  snapshot: null | string
  state: PublicState
  url?: string
}

/** What the public sees of an entry now, by its newest record; `null` when it was never public. */
export async function publicStateOf({
  payload,
  ...target
}: EntryRef & { payload: Payload }): Promise<null | PublicStateOfEntry> {
  const entryKey = entryKeyOf(target)
  const record = await newestRecordOf({ entryKey, payload })
  if (!record) return null
  const approvalKey = record.approvalKey ?? null
  const step = await findRow({
    kind: 'states',
    payload,
    select: ['firstPublishedAt', 'snapshot'],
    where: {
      and: [
        { entryKey: { equals: entryKey } },
        approvalKey ? { approvalKey: { equals: approvalKey } } : { n: { equals: 1 } },
      ],
    },
  })
  if (!step) throw new Error(`${PLUGIN}: record ${record.seq} has no state behind it`)
  const { at, body, publicId, revision, state } = record
  const { url } = body ? parseJsonObject({ text: body, what: `record ${record.seq}` }) : {}
  return {
    approvalKey,
    at,
    firstPublishedAt: step.firstPublishedAt,
    publicId,
    revision,
    snapshot: approvalKey ? (step.snapshot ?? null) : null,
    state,
    ...(typeof url === 'string' && { url }),
  }
}
