import type { ReviewTasks } from '@gongkai/confidentiality-review'
import type { PayloadRequest } from 'payload'

import { reviewTasks } from '@gongkai/confidentiality-review'

import { departmentsWith, hasRole, seesAllDepartments } from '../../access/index.ts'
import type { MaybeStaff } from '../../access/staff.ts'
import { departmentsOf, type Membership } from './departmentsOf.ts'

import { type DraftItem, readDrafts } from './readDrafts.ts'
import { type Incidents, readIncidents } from './readIncidents.ts'
import type { PublishedItem } from './readPublished.ts'
import { readPublished } from './readPublished.ts'
import { readReminders, type Reminders } from './readReminders.ts'
import type { Totals } from './readTotals.ts'
import { readTotals } from './readTotals.ts'

export type Workbench = {
  /** Names of every department that appears, by id. */
  departmentNames: Record<string, string>
  /** Nothing for those who write no drafts. */
  drafts: DraftItem[] | undefined
  /** Nothing for those who do not watch over all departments. */
  incidents: Incidents | undefined
  /** Whether the reader ever has to sign. */
  isSigner: boolean
  memberships: Membership[]
  published: PublishedItem[]
  /** Nothing for those who neither handle nor oversee. */
  reminders: Reminders | undefined
  tasks: ReviewTasks
  totals: Totals
  /** Whether the reader watches what others have to sign. */
  watches: boolean
}

/** All that the workbench shows to the person of `req`; the cost grows with what is withheld alone. */
export async function readWorkbench({ req }: { req: PayloadRequest }): Promise<Workbench> {
  const user = req.user as MaybeStaff
  const memberships = departmentsOf(user)
  const own = memberships.map(({ department }) => department)
  const handled = departmentsWith({ roles: ['handler'], user })
  const watches = handled.length === 0 || seesAllDepartments(user)
  const [tasks, drafts, incidents] = await Promise.all([
    reviewTasks({ req }),
    handled.length > 0 ? readDrafts({ departments: handled, req }) : undefined,
    readIncidents({ req }),
  ])
  const reminders = await readReminders({ req, reviews: watches ? [] : tasks.underReview })
  const mentioned = [
    ...tasks.toSign,
    ...tasks.toRatify,
    ...tasks.submitted,
    ...tasks.returned.map(({ request }) => request),
    ...tasks.underReview,
    ...(reminders?.due.matters ?? []),
  ].map(({ department }) => department)
  const departments = await findDepartments({ ids: [...own, ...mentioned], req })
  const codes = departments.filter(({ id }) => own.includes(id)).map(({ code }) => code)
  const [published, totals] = await Promise.all([
    readPublished({ codes, req }),
    readTotals({ codes, departments: own, req }),
  ])
  return {
    departmentNames: Object.fromEntries(departments.map(({ id, name }) => [id, name])),
    drafts,
    incidents,
    isSigner: hasRole(user, 'examiner') || hasRole(user, 'approver'),
    memberships,
    published,
    reminders,
    tasks,
    totals,
    watches,
  }
}

async function findDepartments({ ids, req }: { ids: string[]; req: PayloadRequest }) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'departments',
    depth: 0,
    limit: 500,
    pagination: false,
    req,
    select: { code: true, name: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return docs
}
