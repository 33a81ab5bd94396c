import type { Config, Plugin } from 'payload'

import {
  addCollections,
  checkBeforeServing,
  guardMachineCollections,
  mapCollections,
} from '@gongkai/shared'

import { publicationEpoch } from './collections/publicationEpoch.ts'
import { publicationFiles } from './collections/publicationFiles.ts'
import { publicationOutbox } from './collections/publicationOutbox.ts'
import { publications } from './collections/publications.ts'
import { publicationStates } from './collections/publicationStates.ts'
import { enginePermit } from './engine/permit.ts'
import { folderProblems } from './folderProblems.ts'
import { PLUGIN, PUBLICATION_SLUGS } from './names.ts'
import { type PublicationsOptions, resolveOptions } from './options.ts'

export type { Change } from './domain/change.ts'
export { contentSha256Of } from './domain/item.ts'
export type { JsonObject } from './domain/json.ts'
export type { BadRecord } from './domain/logCheck.ts'
export type { PublicState } from './domain/publicState.ts'
export { defaultTombstone, type TombstoneInput } from './domain/tombstone.ts'
export { publicStateOf, type PublicStateOfEntry } from './engine/publicStateOf.ts'
export { type Approval, release } from './engine/release.ts'
export { refresh } from './engine/refresh.ts'
export { settleNotices, sweep, type SweepReport } from './engine/sweep.ts'
export { erase, withdraw } from './engine/takeDown.ts'
export { type LogReport, verifyLog } from './engine/verifyLog.ts'
export type {
  EntryRef,
  Projection,
  ProjectionInput,
  PublicationsOptions,
  PublicFile,
} from './options.ts'
export type { PublicationFinding, PublicationFindingKind } from './reconcile/findings.ts'
export { reconcilePublications } from './reconcile/reconcilePublications.ts'
export { createPublicationReader } from './reader/createPublicationReader.ts'
export { rotateEpoch } from './reader/epoch.ts'
export type {
  PublicationReader,
  PublicFileOnRecord,
  PublishedRecord,
} from './reader/publicationReader.ts'

/**
 * The only public record: a dense, append-only, hash-chained log of approved snapshots. Adds its
 * own collections, which nothing but `release`, `withdraw`, `erase` and `sweep` can write, and
 * leaves the host's collections as they are.
 */
export function publicationsPlugin(options: PublicationsOptions): Plugin {
  const resolved = resolveOptions(options)
  return Object.assign(
    (config: Config): Config => {
      // Changes nothing, but refuses slugs the project does not have.
      const checked = mapCollections({
        config,
        map: (collection) => collection,
        plugin: PLUGIN,
        slugs: Object.keys(resolved.collections),
      })
      const extended = addCollections({
        collections: [
          publications(),
          publicationStates(),
          publicationOutbox(),
          publicationFiles(),
          publicationEpoch(),
        ],
        config: { ...checked, custom: { ...checked.custom, [PLUGIN]: resolved } },
        plugin: PLUGIN,
      })
      const slugs = Object.values(PUBLICATION_SLUGS)
      const guarded = guardMachineCollections({
        config: extended,
        permit: enginePermit,
        plugin: PLUGIN,
        slugs,
      })
      return checkBeforeServing({
        config: guarded,
        plugin: PLUGIN,
        unconnected: (payload) => folderProblems({ options: resolved, payload }),
      })
    },
    { slug: PLUGIN },
  )
}
