import type { Payload } from 'payload'

import { PLUGIN } from '../names.ts'

import type { ResolvedOptions, ReviewedCollectionOptions } from '../options.ts'

/** The options the plugin was configured with in this project. */
export function pluginOptions(payload: Payload): ResolvedOptions {
  const options = (payload.config.custom as Record<string, unknown> | undefined)?.[PLUGIN]
  if (!options) throw new Error(`${PLUGIN}: the plugin is not part of this Payload config`)
  return options as ResolvedOptions
}

/** How a collection is reviewed; an error for one that is not. */
export function reviewedCollection({
  collection,
  payload,
}: {
  collection: string
  payload: Payload
}): ReviewedCollectionOptions {
  const options = pluginOptions(payload).collections[collection]
  if (!options) throw new Error(`${PLUGIN}: "${collection}" is not a reviewed collection`)
  return options
}
