import type { CollectionConfig, Config } from 'payload'

/** Replaces the named collections by what `map` makes of them; an unknown slug is an error. */
export function mapCollections({
  config,
  map,
  plugin,
  slugs,
}: {
  config: Config
  map: (collection: CollectionConfig) => CollectionConfig
  plugin: string
  slugs: readonly string[]
}): Config {
  const collections = config.collections ?? []
  const known = new Set(collections.map(({ slug }) => slug))
  const unknown = slugs.filter((slug) => !known.has(slug))
  if (unknown.length > 0) {
    throw new Error(
      `${plugin}: option "collections" names ${unknown.join(', ')}, which the project does not have`,
    )
  }
  return {
    ...config,
    collections: collections.map((collection) =>
      slugs.includes(collection.slug) ? map(collection) : collection,
    ),
  }
}
