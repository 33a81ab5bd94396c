import type { BoundRecord } from '@gongkai/standard-catalogue'
import type { PayloadRequest, Where } from 'payload'

import { dayOf } from '@gongkai/shared'

import { departmentsWith, seesAllDepartments } from '../../access/index.ts'
import { ROLES } from '../../access/roles.ts'
import type { MaybeStaff } from '../../access/staff.ts'
import { relationId } from '../../fields/relationId.ts'
import { stagesOf, type Stage } from './stagesOf.ts'

export type Fulfilling = BoundRecord & {
  collection: BindingCollection
  /** The item of the catalogue it is bound to. */
  item: string
  stage: Stage
}

type BindingCollection = (typeof BINDING)[number]

const BINDING = ['entries', 'notices'] as const

/**
 * What is bound to these items: all of it where the reader may look, and of other departments what
 * is public and no more.
 */
export async function boundRecords({
  items,
  req,
}: {
  items: string[]
  req: PayloadRequest
}): Promise<Fulfilling[]> {
  if (items.length === 0) return []
  const bound: Where = { catalogueItem: { in: items } }
  const read = await Promise.all(
    BINDING.flatMap((collection) => [
      readableDrafts({ bound, collection, req }),
      publicElsewhere({ bound, collection, req }),
    ]),
  )
  const rows = read.flat()
  const keys = rows.map(({ collection, id }) => `${collection}:${id}`)
  const stages = await stagesOf({ keys, payload: req.payload })
  return rows.map(({ catalogueItem, changedOn, collection, formedOn, id, period, title }) => {
    const { publishedOn, stage } = stages.get(`${collection}:${id}`) ?? { stage: 'draft' as const }
    const days = [dayOf(formedOn), dayOf(changedOn)].filter((day) => day !== undefined)
    return {
      id,
      collection,
      item: relationId(catalogueItem) ?? '',
      ...(period && { period }),
      publishedOn,
      stage,
      title: title ?? '',
      triggeredOn: days.sort().at(-1),
    }
  })
}

type Asked = { bound: Where; collection: BindingCollection; req: PayloadRequest }

const SELECTED = {
  catalogueItem: true,
  changedOn: true,
  formedOn: true,
  period: true,
  title: true,
} as const

/** The newest drafts of the reader's departments. */
async function readableDrafts({ bound, collection, req }: Asked) {
  if (!seesAllDepartments(req.user as MaybeStaff) && departmentsOf(req).length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    req,
    select: SELECTED,
    user: req.user,
    where: bound,
  })
  return docs.map((doc) => ({ ...doc, collection }))
}

/** What other departments have published, as it was approved. */
async function publicElsewhere({ bound, collection, req }: Asked) {
  if (seesAllDepartments(req.user as MaybeStaff)) return []
  const elsewhere: Where = { department: { not_in: departmentsOf(req) } }
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    pagination: false,
    req,
    select: SELECTED,
    where: { and: [bound, elsewhere, { _status: { equals: 'published' } }] },
  })
  return docs.map((doc) => ({ ...doc, collection }))
}

function departmentsOf({ user }: PayloadRequest): string[] {
  return departmentsWith({ roles: ROLES, user: user as MaybeStaff })
}
