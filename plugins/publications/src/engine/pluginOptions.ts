import type { Payload } from 'payload'

import { PLUGIN } from '../names.ts'

import type { ResolvedOptions } from '../options.ts'

/** The options the plugin was configured with in this project. */
export function pluginOptions(payload: Payload): ResolvedOptions {
  const options = (payload.config.custom as Record<string, unknown> | undefined)?.[PLUGIN]
  if (!options) throw new Error(`${PLUGIN}: the plugin is not part of this Payload config`)
  return options as ResolvedOptions
}

/** How a collection is shown in public; an error for one that is not. */
export function publishedCollection({
  collection,
  payload,
}: {
  collection: string
  payload: Payload
}): ResolvedOptions['collections'][string] {
  const options = pluginOptions(payload).collections[collection]
  if (!options) {
    throw new Error(
      `${PLUGIN}: "${collection}" is not among the option "collections"; add it there`,
    )
  }
  return options
}
