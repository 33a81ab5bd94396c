import type { Payload } from 'payload'

import { removeLeftovers } from '../files/removeLeftovers.ts'
import { PLUGIN } from '../names.ts'
import { allEntries } from './allEntries.ts'
import { appendEntry } from './appendEntry.ts'
import { isInOrder } from './isInOrder.ts'
import { pluginOptions } from './pluginOptions.ts'
import { findRows } from './rows.ts'

export type SweepReport = {
  /** Records appended. */
  appended: number
  /** Outbox notices settled. */
  cleared: number
  /** Entries that could not be brought in order, each with why; the rest was swept all the same. */
  failures: { entryKey: string; error: string }[]
}

/**
 * Brings everything in order that crashes, lost notices or changed tables left behind: works off
 * the outbox, then compares the newest state of every entry with its newest record and its files.
 * On a log in order it appends nothing. Cost: about six small queries and one projection an entry.
 */
export async function sweep({ payload }: { payload: Payload }): Promise<SweepReport> {
  const round = startRound(payload)
  await round.settleNotices()
  // Tables read here may be out of date further on: good enough to ask, the appender reads its own.
  const tables = await pluginOptions(payload).loadTables({ payload })
  for await (const entryKey of allEntries(payload)) {
    await round.careFor(entryKey, async () => {
      if (!(await isInOrder({ entryKey, payload, tables }))) await round.bringUp(entryKey)
    })
  }
  await removeLeftovers(payload)
  return round.report
}

/**
 * Works off the outbox only: what a process that died before appending had announced. Cheap enough
 * to run every few seconds; `sweep` also finds what was never announced.
 */
export async function settleNotices({ payload }: { payload: Payload }): Promise<SweepReport> {
  const round = startRound(payload)
  await round.settleNotices()
  return round.report
}

function startRound(payload: Payload) {
  const report: SweepReport = { appended: 0, cleared: 0, failures: [] }
  const failed = new Set<string>()

  async function bringUp(entryKey: string): Promise<void> {
    const { appended, cleared } = await appendEntry({ entryKey, payload })
    report.appended += appended
    report.cleared += cleared
  }

  async function careFor(entryKey: string, work: () => Promise<void>): Promise<void> {
    if (failed.has(entryKey)) return
    try {
      await work()
    } catch (error) {
      failed.add(entryKey)
      report.failures.push({ entryKey, error: String(error) })
      payload.logger.error({ err: error, msg: `${PLUGIN}: ${entryKey} could not be swept` })
    }
  }

  async function settleNotices(): Promise<void> {
    const notices = await findRows({ kind: 'outbox', payload, select: ['entryKey'], where: {} })
    for (const entryKey of new Set(notices.map((notice) => notice.entryKey))) {
      await careFor(entryKey, () => bringUp(entryKey))
    }
  }

  return { bringUp, careFor, report, settleNotices }
}
