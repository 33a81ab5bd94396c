import type { Payload } from 'payload'

import { createPublicationReader } from '@gongkai/publications'
import { setTimeout as wait } from 'node:timers/promises'

import { countOpen } from './incidents.ts'
import { lastRun } from './runs.ts'

/** Facts and figures for whoever watches over the installation; nothing of what it holds. */
export type Health = {
  database: 'reachable' | 'unreachable'
  lastReconciliation: null | { ageSeconds: number; finishedAt: string }
  logHead: null | number
  openIncidents: null | number
  status: 'degraded' | 'ok'
}

const UNREACHABLE: Health = {
  database: 'unreachable',
  lastReconciliation: null,
  logHead: null,
  openIncidents: null,
  status: 'degraded',
}

/** A night's reconciliation and two hours; in seconds. */
const OVERDUE = 26 * 3_600
/** A database that needs longer cannot serve anybody; in milliseconds. */
const PATIENCE = 5_000

/** Degraded: the database does not answer, incidents are open, or no reconciliation came to its end. */
export async function readHealth({ payload }: { payload: Payload }): Promise<Health> {
  const impatience = new AbortController()
  const { signal } = impatience
  try {
    return await Promise.race([
      figures(payload),
      wait(PATIENCE, UNREACHABLE, { ref: false, signal }),
    ])
  } catch (err) {
    payload.logger.error({ err, msg: 'The database does not answer' })
    return UNREACHABLE
  } finally {
    impatience.abort()
  }
}

async function figures(payload: Payload): Promise<Health> {
  const [openIncidents, run, logHead] = await Promise.all([
    countOpen(payload),
    lastRun(payload),
    createPublicationReader({ payload }).head(),
  ])
  const lastReconciliation = run
    ? { ageSeconds: ageOf(run.finishedAt), finishedAt: run.finishedAt }
    : null
  const isSound =
    openIncidents === 0 && lastReconciliation !== null && lastReconciliation.ageSeconds < OVERDUE
  return {
    database: 'reachable',
    lastReconciliation,
    logHead,
    openIncidents,
    status: isSound ? 'ok' : 'degraded',
  }
}

function ageOf(instant: string): number {
  return Math.round((Date.now() - Date.parse(instant)) / 1_000)
}
