import type { CollectionConfig, Config } from 'payload'

/** Adds a plugin's own collections; a slug the project already uses is an error, not a merge. */
export function addCollections({
  collections,
  config,
  plugin,
}: {
  collections: CollectionConfig[]
  config: Config
  plugin: string
}): Config {
  const taken = new Set(config.collections?.map(({ slug }) => slug))
  for (const { slug } of collections) {
    if (taken.has(slug))
      throw new Error(`${plugin}: the project already has a collection "${slug}"; rename it`)
  }
  return { ...config, collections: [...(config.collections ?? []), ...collections] }
}
