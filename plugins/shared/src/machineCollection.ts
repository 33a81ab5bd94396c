import type { CollectionConfig } from 'payload'

/**
 * A collection that only an engine writes and reads: closed to every API, without versions, locks
 * and duplicates, not shown in the admin.
 */
export function machineCollection({
  fields,
  indexes,
  labels,
  slug,
}: Pick<CollectionConfig, 'fields' | 'indexes' | 'labels' | 'slug'>): CollectionConfig {
  const nobody = () => false
  return {
    slug,
    access: {
      admin: nobody,
      create: nobody,
      delete: nobody,
      read: nobody,
      readVersions: nobody,
      unlock: nobody,
      update: nobody,
    },
    admin: { hidden: true },
    disableDuplicate: true,
    endpoints: false,
    fields,
    graphQL: false,
    ...(indexes && { indexes }),
    ...(labels && { labels }),
    lockDocuments: false,
    timestamps: true,
    versions: false,
  }
}
