import { canonicalJson } from '@gongkai/shared'

import { parseChange, wireChange } from './change.ts'
import { contentSha256Of, disclosureOf } from './item.ts'
import { type JsonObject, parseJsonObject } from './json.ts'
import { EMPTY_LOG, type Head, type LogRecord, recordHashOf } from './record.ts'

export type BadRecord = { reason: string; seq: number }

/** How far a walk over the log has come. */
export type LogWalk = {
  head: Head
  /** The newest record of every entry so far: whether it can still be read. */
  newest: Map<string, { readable: boolean; seq: number }>
}

export function startWalk(): LogWalk {
  return { head: EMPTY_LOG, newest: new Map() }
}

/** Takes one record into the walk, or says what is wrong with it. Records come by ascending seq. */
export function checkRecord({
  record,
  walk,
}: {
  record: LogRecord
  walk: LogWalk
}): BadRecord | undefined {
  const { head, newest } = walk
  if (record.seq > head.seq + 1) return { reason: 'the record is missing', seq: head.seq + 1 }
  const reason = faultOf({ head, record })
  if (reason) return { reason, seq: record.seq }
  newest.set(record.entryKey, {
    readable: Boolean(record.body) && !record.superseded,
    seq: record.seq,
  })
  walk.head = { recordHash: record.recordHash, seq: record.seq }
  return undefined
}

/** Entries whose newest record is hidden or blank, which only tampering does; lowest number first. */
export function hiddenEntries({ newest }: LogWalk): (BadRecord & { entryKey: string })[] {
  return [...newest]
    .filter(([, { readable }]) => !readable)
    .map(([entryKey, { seq }]) => ({
      entryKey,
      reason: 'the newest record of its entry is hidden or blank',
      seq,
    }))
    .sort((a, b) => a.seq - b.seq)
}

function faultOf({ head, record }: { head: Head; record: LogRecord }): string | undefined {
  if (record.seq <= head.seq) return 'the number was given twice'
  if (record.prevHash !== head.recordHash) return 'prevHash is not the hash of the record before'
  if (record.recordHash !== recordHashOf(record)) return 'recordHash does not match the record'
  return record.body ? bodyFaultOf({ body: record.body, record }) : undefined
}

function bodyFaultOf({ body, record }: { body: string; record: LogRecord }): string | undefined {
  const item = readBody(body)
  if (!item) return 'the body is not JSON'
  if (contentSha256Of(item) !== record.contentSha256) return 'the body does not match contentSha256'
  const { change, revision, state } = disclosureOf(item)
  if (item.id !== record.publicId || revision !== record.revision || state !== record.state) {
    return 'the body belongs to another record'
  }
  const recorded = record.change && canonicalJson(wireChange(parseChange(record.change)))
  return recorded === canonicalJson(change)
    ? undefined
    : 'the change in the body is not the recorded one'
}

/** `undefined` for text that is no JSON object: a finding for the caller to report. */
function readBody(body: string): JsonObject | undefined {
  try {
    return parseJsonObject({ text: body, what: 'the body' })
  } catch {
    return undefined
  }
}
