import type { Finding } from '@gongkai/shared'
import type { Payload } from 'payload'

import { reconcileReviews } from '@gongkai/confidentiality-review'
import { reconcilePublications } from '@gongkai/publications'

import type { IncidentKind } from './incidentKinds.ts'

import { closeUnseen, countOpen, noteFinding } from './incidents.ts'
import { noteRun } from './runs.ts'

export type ReconciliationReport = {
  /** How often each kind was met in this run. */
  kinds: Partial<Record<IncidentKind, { open: number; repaired: number }>>
  /** Incidents that wait for people. */
  open: number
  /** Differences that are gone now. */
  repaired: number
}

/**
 * Compares everything that is public with everything that was approved: rows, approvals and
 * signatures with one another and with the public record, the record with its states, its files and
 * what the feeds read. Repairs what the evidence allows and opens an incident for the rest. Reviews
 * come first, since the record may only be made from approvals that hold.
 */
export async function reconcile({ payload }: { payload: Payload }): Promise<ReconciliationReport> {
  const startedAt = new Date().toISOString()
  const report: ReconciliationReport = { kinds: {}, open: 0, repaired: 0 }
  for await (const finding of everyFinding(payload)) {
    const count = (report.kinds[finding.kind] ??= { open: 0, repaired: 0 })
    count[finding.repaired ? 'repaired' : 'open'] += 1
    if (finding.repaired) report.repaired += 1
    await noteFinding({ finding, now: new Date().toISOString(), payload })
  }
  const finishedAt = new Date().toISOString()
  await closeUnseen({ now: finishedAt, payload, since: startedAt })
  report.open = await countOpen(payload)
  const { open, repaired } = report
  await noteRun({ payload, run: { finishedAt, open, repaired, startedAt } })
  if (open > 0 || repaired > 0) {
    payload.logger.error({
      kinds: report.kinds,
      msg: `Reconciliation: ${open} open, ${repaired} repaired`,
    })
  }
  return report
}

async function* everyFinding(payload: Payload): AsyncGenerator<Finding<IncidentKind>> {
  yield* reconcileReviews({ payload })
  yield* reconcilePublications({ payload })
}
