/** Version of the `_disclosure` extension: the major is in the path, minors only add. */
export const SPEC = '1.0'

/** An erased text is out of every cache of ours and of well-behaved clients after this time. */
export const ERASURE_PROMISE_SECONDS = 300

export const TIME_ZONE = 'Asia/Shanghai'

export const MEDIA_TYPES = {
  feed: 'application/feed+json; charset=utf-8',
  json: 'application/json; charset=utf-8',
  problem: 'application/problem+json; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
} as const
