import type { CollectionConfig, Config } from 'payload'

import { UnsafeSetup } from './startChecks/unsafeSetup.ts'

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
    const setting = {
      en: `names ${unknown.join(', ')}, which the project does not have; correct the slug`,
      option: 'option "collections"',
      zh: `所指集合 ${unknown.join('、')} 不存在，请更正`,
    }
    throw new UnsafeSetup({ plugin, settings: [setting] })
  }
  return {
    ...config,
    collections: collections.map((collection) =>
      slugs.includes(collection.slug) ? map(collection) : collection,
    ),
  }
}
