import type { ReviewRequest } from '@gongkai/confidentiality-review'
import type { PayloadRequest, Where } from 'payload'

const SHOWN = 8

/** The reviews that are due soonest, of these departments or of all. */
export async function readUnderReview({
  departments,
  req,
}: {
  departments: 'all' | string[]
  req: PayloadRequest
}): Promise<ReviewRequest[]> {
  const pending: Where = { state: { equals: 'pending' } }
  const { docs } = await req.payload.db.find<ReviewRequest>({
    collection: 'review-requests',
    limit: SHOWN,
    pagination: false,
    sort: 'dueOn',
    where:
      departments === 'all' ? pending : { and: [pending, { department: { in: departments } }] },
  })
  return docs
}
