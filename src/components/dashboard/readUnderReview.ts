import type { ReviewRequest } from '@gongkai/confidentiality-review'
import type { PayloadRequest } from 'payload'

const SHOWN = 8

/** The reviews of all departments that are due soonest. */
export async function readUnderReview({ req }: { req: PayloadRequest }): Promise<ReviewRequest[]> {
  const { docs } = await req.payload.db.find<ReviewRequest>({
    collection: 'review-requests',
    limit: SHOWN,
    pagination: false,
    sort: 'dueOn',
    where: { state: { equals: 'pending' } },
  })
  return docs
}
