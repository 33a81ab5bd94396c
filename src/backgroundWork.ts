import type { Payload } from 'payload'

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
export const backgroundTasks: BackgroundTask[] = []

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
