import type { CollectionConfig } from 'payload'

import { notUnderReview } from './access/notUnderReview.ts'

import { staffOnly } from './access/staffOnly.ts'
import { reviewAdmin, standingField, unlistedStatus } from './adminComponents.ts'
import { PLUGIN } from './names.ts'
import { draftOnly } from './normaliser/draftOnly.ts'
import type { ResolvedOptions } from './options.ts'

/** A host collection under review: drafts only, frozen while reviewed, history kept. */
export function reviewCollection({
  collection,
  options,
}: {
  collection: CollectionConfig
  options: ResolvedOptions
}): CollectionConfig {
  const drafts = safeDrafts(collection)
  const { access, hooks } = collection
  const staff = options.staff.collection
  return {
    ...collection,
    access: {
      ...access,
      readVersions: staffOnly({ rule: access?.readVersions ?? access?.read, staff }),
      update: notUnderReview({ collection: collection.slug, rule: access?.update }),
    },
    admin: reviewAdmin(collection),
    // Edits and publishing of many at once would go around the one matter, one review.
    disableBulkEdit: true,
    disableDuplicate: true,
    fields: [standingField(), ...collection.fields, unlistedStatus()],
    forceSelect: { ...collection.forceSelect, _status: true } as CollectionConfig['forceSelect'],
    hooks: { ...hooks, beforeOperation: [...(hooks?.beforeOperation ?? []), draftOnly] },
    versions: { drafts, maxPerDoc: 0 },
  }
}

type Drafts = Exclude<
  Exclude<CollectionConfig['versions'], boolean | undefined>['drafts'],
  false | undefined
>

function safeDrafts({ slug, trash, versions }: CollectionConfig): Drafts {
  const drafts = typeof versions === 'object' ? versions.drafts : versions
  if (!drafts) throw new Error(`${PLUGIN}: collection "${slug}" needs versions.drafts`)
  if (trash)
    throw new Error(
      `${PLUGIN}: collection "${slug}" has trash: true; switch it off, takedown replaces it`,
    )
  if (typeof drafts === 'object' && drafts.schedulePublish) {
    throw new Error(
      `${PLUGIN}: collection "${slug}" has schedulePublish; switch it off, it publishes whatever is newest`,
    )
  }
  return drafts
}
