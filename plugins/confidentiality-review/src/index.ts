import type { Config, Plugin } from 'payload'

import {
  addCollections,
  addTranslations,
  guardMachineCollections,
  mapCollections,
} from '@gongkai/shared'

import { addTasksView } from './adminComponents.ts'
import { reviewCollections } from './collections/reviewCollections.ts'
import { reviewEndpoints } from './endpoints/index.ts'
import { enginePermit } from './engine/permit.ts'
import { addAdapterGate } from './gate/adapterGate.ts'
import { PLUGIN, READINGS_SLUG, REVIEW_SLUGS } from './names.ts'
import {
  type ConfidentialityReviewOptions,
  type ResolvedOptions,
  resolveOptions,
} from './options.ts'
import { auditFiles } from './readings/auditFiles.ts'
import { readingsCollection } from './readings/readingsCollection.ts'
import { reviewCollection } from './reviewCollection.ts'
import { addStartChecks } from './safety/addStartChecks.ts'
import { translations } from './translations/index.ts'

export { type DueState, dueState, type DueTone, dueTone } from './domain/dueState.ts'
export { contentSnapshot } from './engine/contentSnapshot.ts'
export { decide, type LockToken } from './engine/decide.ts'
export { endDisplay } from './engine/endDisplay.ts'
export { isReleased } from './engine/isReleased.ts'
export { ratifyTakedown } from './engine/ratifyTakedown.ts'
export { recall } from './engine/recall.ts'
export { recoverReviews, type RecoveryReport } from './engine/recoverReviews.ts'
export type { RequestRow as ReviewRequest } from './engine/rows.ts'
export { submitForReview } from './engine/submitForReview.ts'
export { takeDown } from './engine/takeDown.ts'
export type { ReviewFinding, ReviewFindingKind } from './reconcile/findings.ts'
export { reconcileReviews } from './reconcile/reconcileReviews.ts'
export { recordReadings } from './readings/recordReadings.ts'
export { type ReturnedTask, type ReviewTasks, reviewTasks } from './overview/reviewTasks.ts'
export type {
  ConfidentialityReviewOptions,
  PublicStateSummary,
  ReleasedApproval,
  ReviewTarget,
  Takedown,
} from './options.ts'
export type { Check } from './domain/checklist.ts'
export type { IssueSeverity, SubmissionIssue, Words } from './domain/submissionIssue.ts'
export type { ReviewRole } from './domain/review.ts'

/**
 * Puts a three-person confidentiality review 保密审查 between the drafts of the named collections
 * and the public. Nothing is published without a released approval of exactly that content.
 */
export function confidentialityReviewPlugin(options: ConfidentialityReviewOptions): Plugin {
  const resolved = resolveOptions(options)
  const plugin: Plugin = (incoming) => {
    const withReviews = addCollections({
      collections: [...reviewCollections(), readingsCollection(resolved)],
      config: mapCollections({
        config: mapCollections({
          config: incoming,
          map: (collection) => auditFiles({ collection, options: resolved }),
          plugin: PLUGIN,
          slugs: uploadsOf({ config: incoming, options: resolved }),
        }),
        map: (collection) => reviewCollection({ collection, options: resolved }),
        plugin: PLUGIN,
        slugs: Object.keys(resolved.collections),
      }),
      plugin: PLUGIN,
    })
    const guarded = guardMachineCollections({
      config: addAdapterGate({ config: withReviews, options: resolved }),
      permit: enginePermit,
      plugin: PLUGIN,
      slugs: [...Object.values(REVIEW_SLUGS), READINGS_SLUG],
    })
    const translated = addTasksView(addTranslations({ config: guarded, translations }))
    const endpoints = reviewEndpoints()
    const complete = {
      ...translated,
      custom: { ...translated.custom, [PLUGIN]: resolved },
      endpoints: [...(translated.endpoints ?? []), ...endpoints],
    }
    return addStartChecks({ config: complete, endpoints, options: resolved })
  }
  return Object.assign(plugin, { order: 100, slug: PLUGIN })
}

/** A name the project does not have is refused at the start, with the other options. */
function uploadsOf({ config, options }: { config: Config; options: ResolvedOptions }): string[] {
  const slugs = (config.collections ?? []).map(({ slug }) => slug)
  return slugs.filter((slug) => slug === options.uploads)
}
