import type { Payload } from 'payload'

import { recoverReviews } from '@gongkai/confidentiality-review'
import { removeUnusedTables } from '@gongkai/key-areas'
import { settleNotices, sweep } from '@gongkai/publications'
import { Cron } from 'croner'

import { removeBlankDrafts } from './blankDrafts/removeBlankDrafts.ts'
import { endDisplays } from './publication/endDisplays.ts'
import { reconcile } from './reconciliation/reconcile.ts'
import { resumeStaleJobs } from './reconciliation/resumeStaleJobs.ts'
import { refreshStatistics } from './storage/refreshStatistics.ts'

export type BackgroundTask = {
  name: string
  run: (args: { payload: Payload }) => Promise<unknown>
}

export type BackgroundWorkState = {
  failures: number
  lastFailure: null | { at: string; message: string; task: string }
  lastRunAt: null | string
  runs: number
}

/** At the start and every five seconds: what a killed process announced but did not finish. */
const FREQUENT: BackgroundTask[] = [
  { name: 'recover reviews', run: reported(recoverReviews) },
  { name: 'settle publications', run: reported(settleNotices) },
]

/**
 * At the start and every hour: displays whose last reviewed day has passed come to their end, then
 * everything is compared with everything, the day included; drafts nobody wrote in and lists nobody
 * needs are removed; and the database learns what it holds.
 */
const THOROUGH: BackgroundTask[] = [
  { name: 'end displays', run: reported(endDisplays) },
  { name: 'sweep publications', run: reported(sweep) },
  { name: 'remove blank drafts', run: reported(removeBlankDrafts) },
  { name: 'remove unused tables', run: reported(removeUnusedTables) },
  { name: 'resume stale jobs', run: resumeStaleJobs },
  { name: 'refresh statistics', run: refreshStatistics },
]

/** At the start, when the rest is done, and every night: as if nothing of it could be trusted. */
const NIGHTLY: BackgroundTask[] = [{ name: 'reconcile', run: reconcile }]

export const backgroundWorkState: BackgroundWorkState = {
  failures: 0,
  lastFailure: null,
  lastRunAt: null,
  runs: 0,
}

/** Runs the background tasks until the returned timers are stopped; no round overlaps itself. */
export function startBackgroundWork({
  payload,
  reconcileAt = '02:30',
}: {
  payload: Payload
  /** Office time of the nightly reconciliation. */
  reconcileAt?: string
}): Cron[] {
  const every = (pattern: string, tasks: BackgroundTask[]) =>
    new Cron(pattern, { protect: true, timezone: 'Asia/Shanghai' }, () =>
      runBackgroundTasks({ payload, tasks }),
    )
  const [hour, minute] = reconcileAt.split(':').map(Number)
  const frequent = every('*/5 * * * * *', FREQUENT)
  const thorough = every('0 17 * * * *', THOROUGH)
  const nightly = every(`0 ${minute} ${hour} * * *`, NIGHTLY)
  void frequent.trigger()
  void thorough.trigger().then(() => nightly.trigger())
  return [frequent, thorough, nightly]
}

/** One round. A task that fails is logged and counted, and the others still run. */
export async function runBackgroundTasks({
  payload,
  tasks = [...FREQUENT, ...THOROUGH],
}: {
  payload: Payload
  tasks?: BackgroundTask[]
}): Promise<void> {
  for (const task of tasks) {
    try {
      await task.run({ payload })
    } catch (err) {
      backgroundWorkState.failures += 1
      backgroundWorkState.lastFailure = {
        at: new Date().toISOString(),
        message: err instanceof Error ? err.message : String(err),
        task: task.name,
      }
      payload.logger.error({ err, msg: `Background task "${task.name}" failed` })
    }
  }
  backgroundWorkState.lastRunAt = new Date().toISOString()
  backgroundWorkState.runs += 1
}

type Report = { failures: { error: string }[] }

/** A sweeper goes on past single failures and reports them; a round with any of them has failed. */
function reported(run: (args: { payload: Payload }) => Promise<Report>): BackgroundTask['run'] {
  return async (args) => {
    const { failures } = await run(args)
    if (failures.length > 0) throw new Error(JSON.stringify(failures))
  }
}
