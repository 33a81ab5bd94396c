/**
 * Cache-Control of every kind of answer. What carries a body stays within the erasure promise:
 * max-age + stale-while-revalidate ≤ 300 s. Attachments are not to be recompressed on the way,
 * because their digest is of the bytes as they are.
 */
export const CACHE_POLICY = {
  changesAtHead: 'public, max-age=15, stale-while-revalidate=45',
  changesFullPage: 'public, max-age=240',
  description: 'public, max-age=3600',
  file: 'public, max-age=240, no-transform',
  index: 'public, max-age=60, stale-while-revalidate=120',
  item: 'public, max-age=60, stale-while-revalidate=120',
  list: 'public, max-age=60, stale-while-revalidate=120',
  missing: 'public, max-age=60',
  refused: 'no-store',
  schema: 'public, max-age=31536000, immutable',
} as const
