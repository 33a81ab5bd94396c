import type { CollectionConfig } from 'payload'

import { notUnderReview } from './access/notUnderReview.ts'

import { publishedToOthers } from './access/publishedToOthers.ts'
import { staffOnly } from './access/staffOnly.ts'
import { reviewAdmin, standingField, unlistedStatus } from './adminComponents.ts'
import { draftOnly } from './normaliser/draftOnly.ts'
import type { ResolvedOptions } from './options.ts'
import { auditReads } from './readings/auditReads.ts'

/** A host collection under review: drafts only, frozen while reviewed, history kept. */
export function reviewCollection({
  collection,
  options,
}: {
  collection: CollectionConfig
  options: ResolvedOptions
}): CollectionConfig {
  const { access, hooks, versions } = collection
  const drafts = typeof versions === 'object' ? versions.drafts : versions
  const { department = '' } = options.collections[collection.slug] ?? {}
  const staff = options.staff.collection
  return {
    ...collection,
    access: {
      ...access,
      read: publishedToOthers({ rule: access?.read, staff }),
      readVersions: staffOnly({ rule: access?.readVersions ?? access?.read, staff }),
      update: notUnderReview({ collection: collection.slug, rule: access?.update }),
    },
    admin: reviewAdmin(collection),
    // Edits and publishing of many at once would go around the one matter, one review.
    disableBulkEdit: true,
    disableDuplicate: true,
    fields: [standingField(), ...collection.fields, unlistedStatus()],
    forceSelect: {
      ...collection.forceSelect,
      _status: true,
      [department]: true,
    } as unknown as CollectionConfig['forceSelect'],
    hooks: {
      ...hooks,
      afterOperation: [...(hooks?.afterOperation ?? []), auditReads],
      beforeOperation: [...(hooks?.beforeOperation ?? []), draftOnly],
    },
    versions: { drafts, maxPerDoc: 0 },
  }
}
