import type { Payload, SanitizedCollectionConfig } from 'payload'

/** A collection as every plugin has left it, by a slug that the project may not have. */
export function collectionConfig(
  { collections }: Payload,
  slug: string,
): SanitizedCollectionConfig | undefined {
  return (collections as Record<string, { config: SanitizedCollectionConfig } | undefined>)[slug]
    ?.config
}
