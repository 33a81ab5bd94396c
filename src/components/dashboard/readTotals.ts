import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { officeDate } from '@gongkai/shared'

import { seesAllDepartments } from '../../access/index.ts'

import type { MaybeStaff } from '../../access/staff.ts'
import { GATED_COLLECTIONS } from '../gatedCollections.ts'

export type Totals = {
  drafts: number
  /** Whether the figures are of all departments. */
  ofAll: boolean
  overdue: number
  published: number
  underReview: number
}

/** Counted, never loaded. */
export async function readTotals({
  codes,
  departments,
  req,
}: {
  codes: string[]
  departments: string[]
  req: PayloadRequest
}): Promise<Totals> {
  const ofAll = seesAllDepartments(req.user as MaybeStaff)
  const mine: Where = ofAll ? {} : { department: { in: departments } }
  const inScope: Where = ofAll
    ? {}
    : { or: codes.map((code) => ({ scopes: { contains: `|dept-${code}|` } })) }
  const pending: Where = { and: [mine, { state: { equals: 'pending' } }] }
  const count = async (collection: string, where: Where): Promise<number> => {
    if (!ofAll && departments.length === 0) return 0
    const { totalDocs } = await req.payload.db.count({
      collection: collection as CollectionSlug,
      req,
      where,
    })
    return totalDocs
  }
  const [underReview, overdue, published, ...drafts] = await Promise.all([
    count('review-requests', pending),
    count('review-requests', {
      and: [pending, { dueOn: { less_than: officeDate(new Date()) } }],
    }),
    count('publications', {
      and: [inScope, { state: { equals: 'published' } }, { superseded: { not_equals: true } }],
    }),
    ...GATED_COLLECTIONS.map((slug) =>
      count(slug, { and: [mine, { _status: { equals: 'draft' } }] }),
    ),
  ])
  return { drafts: drafts.reduce((sum, n) => sum + n, 0), ofAll, overdue, published, underReview }
}
