import type { Payload } from 'payload'

import type { PublicationReader } from './publicationReader.ts'

export type FeedName = { name: string; title: string }

export type JsonFeedsLimits = {
  /** Memory for serialised pages, in bytes. @default 33554432 (32 MiB) */
  cacheBytes?: number
  /** Items of `feed.json` when `limit` is not given. @default 20 */
  listItems?: number
  /** Bytes of a page, uncompressed. @default 262144 (256 KiB), which is also the most */
  pageBytes?: number
  /** The most items of a page. @default 100, which is also the most */
  pageItems?: number
}

export type JsonFeedsOptions = {
  /** Origin (and path) under which the feeds are public; they live at `{baseUrl}/feeds/v1/`. */
  baseUrl: string
  contact?: { name: string; telephone?: string }
  /** JSON Schemas of typed data inside items, by name; public at `/feeds/schema/data/{name}.json`. */
  dataSchemas?: Record<string, Record<string, unknown>>
  /** Page for people about these feeds; named in the feeds only when given. */
  docsUrl?: string
  /** The feeds there are; `name` is the scope of the log that the feed shows. */
  feeds: (args: { payload: Payload }) => Promise<FeedName[]>
  /**
   * How long the head of the log may be remembered, in milliseconds: the delay with which an append
   * by another process is seen. Appends of this process are seen at once.
   * @default 500
   */
  headTtlMs?: number
  homePageUrl: string
  limits?: JsonFeedsLimits
  /** Milliseconds since 1970; only for caches. @default Date.now */
  now?: () => number
  reader: (args: { payload: Payload }) => PublicationReader
  title: string
}

export type ResolvedOptions = Readonly<
  Omit<JsonFeedsOptions, 'headTtlMs' | 'limits' | 'now'> & {
    headTtlMs: number
    limits: Readonly<Required<JsonFeedsLimits>>
    now: () => number
  }
>

const DEFAULT_LIMITS = {
  cacheBytes: 32 * 1024 * 1024,
  listItems: 20,
  pageBytes: 256 * 1024,
  pageItems: 100,
}

/** Fills in the defaults; a value that cannot work throws an error that names the option. */
export function resolveOptions(options: JsonFeedsOptions): ResolvedOptions {
  const limits = resolveLimits(options.limits)
  const headTtlMs = options.headTtlMs ?? 500
  if (!Number.isFinite(headTtlMs) || headTtlMs < 0) refuse('headTtlMs must be 0 or more')
  if (options.title.trim() === '') refuse('title must not be empty')
  return Object.freeze({
    ...options,
    baseUrl: absoluteUrl({ name: 'baseUrl', value: options.baseUrl }).replace(/\/+$/, ''),
    headTtlMs,
    homePageUrl: absoluteUrl({ name: 'homePageUrl', value: options.homePageUrl }),
    limits: Object.freeze(limits),
    now: options.now ?? Date.now,
  })
}

/** The contract promises consumers the default page limits, so they can only be lowered. */
function resolveLimits(given: JsonFeedsLimits | undefined): Required<JsonFeedsLimits> {
  const limits = { ...DEFAULT_LIMITS, ...given }
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isInteger(value) || value < 1) refuse(`limits.${name} must be a positive integer`)
  }
  for (const name of ['pageBytes', 'pageItems'] as const) {
    if (limits[name] > DEFAULT_LIMITS[name])
      refuse(`limits.${name} must not be above ${DEFAULT_LIMITS[name]}`)
  }
  if (limits.listItems > limits.pageItems)
    refuse('limits.listItems must not be above limits.pageItems')
  return limits
}

function absoluteUrl({ name, value }: { name: string; value: string }): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    refuse(`${name} must be an absolute http(s) address without query, but is "${value}"`)
  return value
}

function refuse(reason: string): never {
  throw new Error(`json-feeds: ${reason}`)
}
