import type { Payload } from 'payload'

import { recoverReviews } from '@gongkai/confidentiality-review'
import { sweep } from '@gongkai/publications'
import { Cron } from 'croner'

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

const EVERY_FIVE_SECONDS = '*/5 * * * * *'

/** What is done over and over beside the requests; the plugins' sweepers are listed here. */
export const backgroundTasks: BackgroundTask[] = [
  { name: 'recover reviews', run: reported(recoverReviews) },
  { name: 'sweep publications', run: reported(sweep) },
]

export const backgroundWorkState: BackgroundWorkState = {
  failures: 0,
  lastFailure: null,
  lastRunAt: null,
  runs: 0,
}

/** Runs the background tasks until the returned timer is stopped; a round never overlaps itself. */
export function startBackgroundWork({ payload }: { payload: Payload }): Cron {
  return new Cron(EVERY_FIVE_SECONDS, { protect: true }, () => runBackgroundTasks({ payload }))
}

/** One round. A task that fails is logged and counted, and the others still run. */
export async function runBackgroundTasks({ payload }: { payload: Payload }): Promise<void> {
  for (const task of backgroundTasks) {
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
