import type { Payload } from 'payload'

import { completeTakedown } from './completeTakedown.ts'
import { releaseApproval } from './releaseApproval.ts'
import { findRows } from './rows.ts'
import { settleRequest } from './settleRequest.ts'

export type RecoveryReport = {
  failures: { error: string; subject: string }[]
  releases: number
  takedowns: number
}

/**
 * Finishes what a killed process left half done: requests behind their decisions, approvals not yet
 * on record, takedowns not carried through. Failures are reported, each with what it concerns.
 */
export async function recoverReviews({ payload }: { payload: Payload }): Promise<RecoveryReport> {
  const report: RecoveryReport = { failures: [], releases: 0, takedowns: 0 }
  const open = await findRows({ kind: 'takedowns', payload, where: { state: { equals: 'open' } } })
  for (const takedown of open) {
    await attempt(report, takedown.target, async () => {
      await completeTakedown({ payload, takedown })
      report.takedowns += 1
    })
  }
  const unsettled = await findRows({
    kind: 'requests',
    payload,
    where: { state: { in: ['composing', 'pending', 'approved'] } },
  })
  for (const request of unsettled) {
    await attempt(report, request.no, async () => {
      const settled = await settleRequest({ payload, request })
      if (settled.state !== 'approved') return
      await releaseApproval({ payload, request: settled })
      report.releases += 1
    })
  }
  return report
}

async function attempt(
  report: RecoveryReport,
  subject: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    report.failures.push({ error: String(error), subject })
  }
}
