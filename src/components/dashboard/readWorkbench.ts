import type { ReviewTasks } from '@gongkai/confidentiality-review'
import type { PayloadRequest } from 'payload'

import { reviewTasks } from '@gongkai/confidentiality-review'

import type { Role } from '../../access/index.ts'

import { departmentsOf, type Membership } from './departmentsOf.ts'
import { type PublishedItem, readPublished } from './readPublished.ts'
import { readTotals, type Totals } from './readTotals.ts'

export type Workbench = {
  /** Names of every department that appears, by id. */
  departmentNames: Record<string, string>
  memberships: { department: string; roles: Role[] }[]
  published: PublishedItem[]
  tasks: ReviewTasks
  totals: Totals
}

/** All that the workbench shows to the person of `req`; the cost does not grow with the archive. */
export async function readWorkbench({ req }: { req: PayloadRequest }): Promise<Workbench> {
  const memberships: Membership[] = departmentsOf(req.user)
  const own = memberships.map(({ department }) => department)
  const tasks = await reviewTasks({ req })
  const mentioned = [
    ...tasks.toSign,
    ...tasks.toRatify,
    ...tasks.submitted,
    ...tasks.returned.map(({ request }) => request),
  ].map(({ department }) => department)
  const departments = await findDepartments({ ids: [...own, ...mentioned], req })
  const codes = departments.filter(({ id }) => own.includes(id)).map(({ code }) => code)
  const [published, totals] = await Promise.all([
    readPublished({ codes, req }),
    readTotals({ codes, departments: own, req }),
  ])
  return {
    departmentNames: Object.fromEntries(departments.map(({ id, name }) => [id, name])),
    memberships,
    published,
    tasks,
    totals,
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
    select: { code: true, name: true, shortName: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return docs
}
