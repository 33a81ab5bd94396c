import type { Payload } from 'payload'

import { repairedFinding } from '@gongkai/shared'

import { parseChange } from '../domain/change.ts'
import { contentSha256Of, itemText } from '../domain/item.ts'
import type { LogRecord } from '../domain/record.ts'
import { appendEntry } from '../engine/appendEntry.ts'
import { tellAppended } from '../engine/appendListeners.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { projectStep } from '../engine/projectStep.ts'
import { newestRecordOf } from '../engine/readLog.ts'
import { updateRows } from '../engine/rows.ts'
import { newestStepOf } from '../engine/stateSteps.ts'
import { createPublicationReader } from '../reader/createPublicationReader.ts'
import type { PublicationFinding } from './findings.ts'

type Entry = { entryKey: string; payload: Payload }

/**
 * Compares what the reader gives of an entry with the digest its newest record commits to. A hidden
 * or altered body is made anew from the approved snapshot.
 */
export async function* reconcileServed(entry: Entry): AsyncGenerator<PublicationFinding> {
  const { entryKey, payload } = entry
  const newest = await newestRecordOf(entry)
  if (!newest || (await isServed({ newest, payload }))) return
  yield await repairedFinding({
    details: { seq: newest.seq },
    isGone: async () => {
      const record = await newestRecordOf(entry)
      return record !== undefined && isServed({ newest: record, payload })
    },
    kind: 'notServed',
    payload,
    repair: () => serveAgain(entry),
    subject: entryKey,
  })
}

async function isServed({ newest, payload }: { newest: LogRecord; payload: Payload }) {
  const { body, contentSha256, publicId, seq, superseded } = newest
  if (superseded || !body) return false
  try {
    const served = await createPublicationReader({ payload }).record(publicId)
    return served?.seq === seq && contentSha256Of(served.body) === contentSha256
  } catch (error) {
    payload.logger.error({ err: error, msg: `publications: record ${seq} cannot be read` })
    return false
  }
}

/** The same state gives the same item; should names have changed since, it becomes a new record. */
async function serveAgain(entry: Entry): Promise<void> {
  const { entryKey, payload } = entry
  const [newest, step] = [await newestRecordOf(entry), await newestStepOf(entry)]
  const tables = await pluginOptions(payload).loadTables({ payload })
  if (!newest?.change || !step) throw new Error(`${entryKey} has lost its state`)
  const { appearance } = await projectStep({ entryKey, newest, payload, step, tables })
  const { contentSha256, item } = appearance
  if (contentSha256 !== newest.contentSha256) {
    await appendEntry(entry)
    return
  }
  const body = itemText({ change: parseChange(newest.change), contentSha256, item })
  await updateRows({
    data: { body, superseded: false },
    kind: 'records',
    payload,
    where: { seq: { equals: newest.seq } },
  })
  tellAppended({ payload, seq: newest.seq })
}
