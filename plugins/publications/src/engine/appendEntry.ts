import type { Payload } from 'payload'

import { isUniqueViolation, officeTime, retryWithJitter } from '@gongkai/shared'

import { parseEntryKey } from '../domain/entryKey.ts'
import { isOnRecord, type LogRecord, nextRecord } from '../domain/record.ts'
import { publishFiles } from '../files/settleFiles.ts'
import { PLUGIN } from '../names.ts'
import { tellAppended } from './appendListeners.ts'
import { assertReleased } from './assertReleased.ts'
import { inTurn } from './inTurn.ts'
import { pluginOptions } from './pluginOptions.ts'
import { projectStep } from './projectStep.ts'
import { newestRecordOf, readHead } from './readLog.ts'
import { deleteRows, findRows, insertRow } from './rows.ts'
import { settleEntry } from './settleEntry.ts'
import { newestStepOf } from './stateSteps.ts'

/** Of 24 racing writers the unluckiest needed 10 attempts; this is for a whole crowd of them. */
const ATTEMPTS = 200

export type AppendOutcome = {
  /** Records appended. */
  appended: number
  /** Outbox notices settled. */
  cleared: number
}

type Entry = { entryKey: string; payload: Payload }

/** Another writer was faster; everything has to be read again. */
class Overtaken extends Error {}

/**
 * Brings the log up to an entry's newest state; does nothing when it is there already. May run in
 * any number of processes at once: the head is read before the state, and the unique number lets
 * one writer pass and sends the others back to the start.
 */
export async function appendEntry({ entryKey, payload }: Entry): Promise<AppendOutcome> {
  const outcome = { appended: 0, cleared: 0 }
  await inTurn({
    payload,
    work: () =>
      retryWithJitter({
        attempts: ATTEMPTS,
        retryWhen: (error) => error instanceof Overtaken,
        run: () => attempt({ entryKey, outcome, payload }),
      }),
  })
  return outcome
}

async function attempt({
  entryKey,
  outcome,
  payload,
}: { outcome: AppendOutcome } & Entry): Promise<void> {
  // The order of these reads is what keeps the log fresh: the head first, then everything else.
  const head = await readHead(payload)
  const notices = await findRows({
    kind: 'outbox',
    payload,
    select: ['entryKey'],
    where: { entryKey: { equals: entryKey } },
  })
  const step = await newestStepOf({ entryKey, payload })
  if (!step) throw new Error(`${PLUGIN}: ${entryKey} has no public state`)
  const newest = await newestRecordOf({ entryKey, payload })
  // A takedown needs no tables, so nothing about them can stop it.
  const isPublished = step.state === 'published'
  const entry = parseEntryKey(entryKey)
  const tables = isPublished
    ? await pluginOptions(payload).loadTables({ entry, payload })
    : undefined
  const { appearance, files } = await projectStep({ entryKey, newest, payload, step, tables })

  let record: LogRecord | undefined = newest
  if (!record || !isOnRecord({ appearance, newest })) {
    if (isPublished) {
      const { approvalKey, snapshot } = step
      await assertReleased({ ...entry, approvalKey, payload, snapshot })
    }
    await publishFiles({ files, payload, publicId: step.publicId })
    const at = officeTime(pluginOptions(payload).now())
    record = nextRecord({ appearance, at, head, newest })
    await insertRecord({ payload, record })
    outcome.appended += 1
    tellAppended({ payload, seq: record.seq })
  }
  await settleEntry({ entryKey, files, newest: record, payload })
  await assertStillNewest({ entryKey, payload, seq: record.seq })
  outcome.cleared += await deleteNotices({ ids: notices.map(({ id }) => id), payload })
}

async function insertRecord({
  payload,
  record,
}: {
  payload: Payload
  record: LogRecord
}): Promise<void> {
  try {
    await insertRow({ data: record, kind: 'records', payload })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new Overtaken(
      `${PLUGIN}: ${record.entryKey} found every number taken in ${ATTEMPTS} attempts`,
      { cause: error },
    )
  }
}

/** Files were settled for this record; had a newer one come meanwhile, they may be the wrong ones. */
async function assertStillNewest({
  entryKey,
  payload,
  seq,
}: { seq: number } & Entry): Promise<void> {
  if ((await newestRecordOf({ entryKey, payload }))?.seq === seq) return
  throw new Overtaken(`${PLUGIN}: ${entryKey} was overtaken in ${ATTEMPTS} attempts`)
}

async function deleteNotices({
  ids,
  payload,
}: {
  ids: string[]
  payload: Payload
}): Promise<number> {
  if (ids.length > 0) await deleteRows({ kind: 'outbox', payload, where: { id: { in: ids } } })
  return ids.length
}
