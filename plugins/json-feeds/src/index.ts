import type { Config, Plugin } from 'payload'

import { feedEndpoints } from './endpoints/index.ts'
import { createFeedStates } from './feedState.ts'
import { type JsonFeedsOptions, resolveOptions } from './options.ts'

export type { FeedName, JsonFeedsLimits, JsonFeedsOptions } from './options.ts'
export type { PublishedRecord } from './domain/publishedRecord.ts'
export type { PublicationReader, PublicFile } from './publicationReader.ts'
export { disclosureFeedSchema } from './schema/disclosureFeedSchema.ts'

const PATH_HEADS = ['feeds', 'well-known']

/**
 * Serves a public log as JSON Feeds that mirrors can follow without missing a change. Adds public
 * endpoints only (`/api/feeds/…`, `/api/well-known/disclosure-feeds`): no collection, no field.
 */
export function jsonFeedsPlugin(options: JsonFeedsOptions): Plugin {
  const resolved = resolveOptions(options)
  return (config) => {
    refuseShadowedPaths(config)
    const endpoints = feedEndpoints(createFeedStates(resolved))
    return { ...config, endpoints: [...(config.endpoints ?? []), ...endpoints] }
  }
}

/** Payload looks for a collection of that name first, so the feeds would answer nothing. */
function refuseShadowedPaths({ collections = [] }: Config): void {
  const shadowing = collections.find(({ slug }) => PATH_HEADS.includes(slug))
  if (shadowing) {
    throw new Error(
      `json-feeds: the collection "${shadowing.slug}" hides the endpoints of the feeds; rename it`,
    )
  }
}
