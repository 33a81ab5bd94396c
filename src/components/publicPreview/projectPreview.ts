import type { JsonObject, Payload } from 'payload'

import { publicStateOf, type Projection, type ProjectionInput } from '@gongkai/publications'
import { newUuid } from '@gongkai/shared'
import path from 'node:path'

import { environment } from '../../environment.ts'

import { loadTables } from '../../publication/loadTables.ts'
import { projections } from '../../publication/projections.ts'

type Live = { firstPublishedAt: string; publicId: string; revision: number } | null
type Target = { collection: string; id: string }

/** The feed item of a snapshot, as if it were released now. Throws when it cannot be public. */
export async function projectPreview({
  collection,
  id,
  live,
  payload,
  snapshot,
}: Target & { live: Live; payload: Payload; snapshot: JsonObject }): Promise<JsonObject> {
  const projection = (projections as Record<string, { project: Project }>)[collection]
  if (!projection) throw new Error(`documents of "${collection}" have no public form`)
  const now = new Date().toISOString()
  const input: Omit<ProjectionInput, 'publicIdOf'> = {
    id,
    collection,
    firstPublishedAt: live?.firstPublishedAt ?? now,
    modifiedAt: now,
    publicId: live?.publicId ?? `urn:uuid:${newUuid()}`,
    revision: (live?.revision ?? 0) + 1,
    snapshot,
    tables: await loadTables({
      entry: { id, collection },
      feedsUrl: environment.publicUrl,
      payload,
      privateFilesDirectory: path.join(environment.dataDirectory, 'private-files'),
      siteUrl: environment.siteUrl,
    }),
  }
  const publicIds = await publicIdsAskedFor({ input, payload, project: projection.project })
  return projection.project({ ...input, publicIdOf: (target) => publicIds.get(keyOf(target)) }).body
}

type Project = (input: ProjectionInput) => Projection

/** The projection is pure, so a first run tells which records it wants to know about. */
async function publicIdsAskedFor({
  input,
  payload,
  project,
}: {
  input: Omit<ProjectionInput, 'publicIdOf'>
  payload: Payload
  project: Project
}): Promise<Map<string, string>> {
  const asked = new Map<string, Target>()
  project({
    ...input,
    publicIdOf: (target) => {
      asked.set(keyOf(target), target)
      return undefined
    },
  })
  const found = await Promise.all(
    [...asked].map(async ([key, target]) => {
      const state = await publicStateOf({ ...target, payload })
      return state?.state === 'published' ? ([[key, state.publicId]] as const) : []
    }),
  )
  return new Map(found.flat())
}

function keyOf({ collection, id }: Target): string {
  return `${collection}:${id}`
}
