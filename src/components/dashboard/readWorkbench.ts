import type { ReviewRequest, ReviewTasks } from '@gongkai/confidentiality-review'
import type { PayloadRequest } from 'payload'

import { reviewTasks } from '@gongkai/confidentiality-review'

import { departmentsWith, hasRole, seesAllDepartments } from '../../access/index.ts'
import type { MaybeStaff } from '../../access/staff.ts'
import { departmentsOf, type Membership } from './departmentsOf.ts'

import { type DraftItem, readDrafts } from './readDrafts.ts'
import type { PublishedItem } from './readPublished.ts'
import { readPublished } from './readPublished.ts'
import type { Totals } from './readTotals.ts'
import { readTotals } from './readTotals.ts'
import { readUnderReview } from './readUnderReview.ts'

export type Workbench = {
  /** Names of every department that appears, by id. */
  departmentNames: Record<string, string>
  /** Nothing for those who write no drafts. */
  drafts: DraftItem[] | undefined
  /** Whether the reader ever has to sign. */
  isSigner: boolean
  memberships: Membership[]
  published: PublishedItem[]
  tasks: ReviewTasks
  totals: Totals
  /**
   * What others have to sign, for those who write nothing themselves and for those who watch over
   * all departments.
   */
  underReview: ReviewRequest[] | undefined
}

/** All that the workbench shows to the person of `req`; the cost does not grow with the archive. */
export async function readWorkbench({ req }: { req: PayloadRequest }): Promise<Workbench> {
  const user = req.user as MaybeStaff
  const memberships = departmentsOf(user)
  const own = memberships.map(({ department }) => department)
  const handled = departmentsWith({ roles: ['handler'], user })
  const [tasks, underReview, drafts] = await Promise.all([
    reviewTasks({ req }),
    handled.length === 0 || seesAllDepartments(user)
      ? readUnderReview({ departments: seesAllDepartments(user) ? 'all' : own, req })
      : undefined,
    handled.length > 0 ? readDrafts({ departments: handled, req }) : undefined,
  ])
  const mentioned = [
    ...tasks.toSign,
    ...tasks.toRatify,
    ...tasks.submitted,
    ...tasks.returned.map(({ request }) => request),
    ...(underReview ?? []),
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
    isSigner: hasRole(user, 'examiner') || hasRole(user, 'approver'),
    memberships,
    published,
    tasks,
    totals,
    underReview: underReview?.filter(({ id }) => !tasks.toSign.some((task) => task.id === id)),
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
