import type { Payload } from 'payload'

import {
  type BadRecord,
  checkRecord,
  hiddenEntries,
  type LogWalk,
  startWalk,
} from '../domain/logCheck.ts'
import { newestRecordOf, readHead } from './readLog.ts'
import { findRows } from './rows.ts'

/** Small, since each record may carry a body of hundreds of kilobytes. */
const BATCH = 50

export type LogReport = {
  firstBad?: BadRecord
  /** Number of the newest record. */
  height: number
  ok: boolean
}

/**
 * Walks the whole log and names the first record that is missing, was altered or does not follow
 * from the one before. Records cut off at the end leave no trace in a chain: compare `height` and
 * the head's hash with a copy kept elsewhere.
 */
export async function verifyLog({ payload }: { payload: Payload }): Promise<LogReport> {
  const { seq: height } = await readHead(payload)
  const walk = startWalk()
  const firstBad =
    (await firstBrokenRecord({ height, payload, walk })) ?? (await firstHidden({ payload, walk }))
  return firstBad ? { firstBad, height, ok: false } : { height, ok: true }
}

async function firstBrokenRecord({
  height,
  payload,
  walk,
}: {
  height: number
  payload: Payload
  walk: LogWalk
}): Promise<BadRecord | undefined> {
  while (walk.head.seq < height) {
    const { seq } = walk.head
    const records = await findRows({
      kind: 'records',
      limit: BATCH,
      payload,
      sort: 'seq',
      where: { and: [{ seq: { greater_than: seq } }, { seq: { less_than_equal: height } }] },
    })
    if (records.length === 0) return { reason: 'the record is missing', seq: seq + 1 }
    for (const record of records) {
      const bad = checkRecord({ record, walk })
      if (bad) return bad
    }
  }
  return undefined
}

/** A record superseded while the walk was under way is followed by one beyond the walk's end. */
async function firstHidden({
  payload,
  walk,
}: {
  payload: Payload
  walk: LogWalk
}): Promise<BadRecord | undefined> {
  for (const { entryKey, ...bad } of hiddenEntries(walk)) {
    const newest = await newestRecordOf({ entryKey, payload })
    if (newest?.seq === bad.seq) return bad
  }
  return undefined
}
