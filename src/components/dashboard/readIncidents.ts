import type { PayloadRequest } from 'payload'

import { seesAllDepartments } from '../../access/index.ts'

import type { MaybeStaff } from '../../access/staff.ts'
import type { IncidentKind } from '../../reconciliation/incidentKinds.ts'
import { countOpen, newestOpen } from '../../reconciliation/incidents.ts'
import { lastRun } from '../../reconciliation/runs.ts'
import { subjectWords } from '../incidents/subjectWords.ts'

const SHOWN = 4

export type IncidentItem = { at: string; id: string; kind: IncidentKind; subject: string }

export type Incidents = {
  /** When the last reconciliation ended. */
  comparedAt: string | undefined
  newest: IncidentItem[]
  open: number
}

/** What reconciliation left to people, for those who watch over all departments. */
export async function readIncidents({
  req,
}: {
  req: PayloadRequest
}): Promise<Incidents | undefined> {
  if (!seesAllDepartments(req.user as MaybeStaff)) return undefined
  const { i18n, payload } = req
  const [open, rows, run] = await Promise.all([
    countOpen(payload),
    newestOpen({ limit: SHOWN, payload }),
    lastRun(payload),
  ])
  const newest = rows.map(async ({ id, firstSeenAt, kind, subject }) => ({
    id,
    at: firstSeenAt ?? '',
    kind,
    subject: (await subjectWords({ i18n, payload, subject })).words,
  }))
  return { comparedAt: run?.finishedAt, newest: await Promise.all(newest), open }
}
