/** Slugs of the collections this plugin owns. */
export const REVIEW_SLUGS = {
  approvals: 'review-approvals',
  contributions: 'review-contributions',
  decisions: 'review-decisions',
  requests: 'review-requests',
  snapshots: 'review-snapshots',
  takedowns: 'review-takedowns',
} as const

/** Who read unpublished text of other departments; a book, not evidence of a review. */
export const READINGS_SLUG = 'review-readings'

export const PLUGIN = 'confidentiality-review'

/** One text for a document in any collection; ids are text on every database. */
export function targetKey({ collection, id }: { collection: string; id: number | string }): string {
  return `${collection}:${id}`
}

/** Where the admin shows the reader's tasks. */
export const REVIEW_TASKS_PATH = '/review-tasks'

/** Column of lists and bar above the fields; holds no data. */
export const STANDING_FIELD = 'reviewStanding'
