import type { CollectionSlug, FlattenedField, JsonObject, Payload } from 'payload'

import { walkRows } from '@gongkai/shared'

import { GATED_COLLECTIONS } from '../components/gatedCollections.ts'
import { deleteRow } from './deleteRow.ts'
import { isBlank } from './isBlank.ts'
import { isInUse } from './isInUse.ts'

export type RemovedDrafts = {
  failures: { error: string; subject: string }[]
  removed: number
}

/** Longer than any session: nobody has the form open any more. */
const KEPT_HOURS = 24
const HOUR = 3_600_000

type Row = { id: string } & JsonObject
type Version = { autosave?: boolean; id: string; updatedAt: string; version: JsonObject }

/**
 * Removes what opening 新建 and leaving leaves behind: the admin stores a draft before anything is
 * written. Such a draft has the one version it began with, and nothing in it; whoever writes makes
 * another version, even by emptying everything again. Safe to run at any time and in several
 * processes.
 */
export async function removeBlankDrafts({ payload }: { payload: Payload }): Promise<RemovedDrafts> {
  const before = new Date(Date.now() - KEPT_HOURS * HOUR).toISOString()
  const report: RemovedDrafts = { failures: [], removed: 0 }
  for (const collection of GATED_COLLECTIONS) {
    const rows = walkRows<Row>({
      collection,
      column: 'id',
      payload,
      where: {
        and: [
          { _status: { equals: 'draft' } },
          { createdAt: { less_than: before } },
          { or: [{ title: { exists: false } }, { title: { equals: '' } }] },
        ],
      },
    })
    for await (const row of rows) {
      try {
        if (await removeIfBlank({ before, collection, payload, row })) report.removed += 1
      } catch (error) {
        report.failures.push({ error: String(error), subject: `${collection}:${row.id}` })
      }
    }
  }
  return report
}

type Draft = { collection: CollectionSlug; payload: Payload; row: Row }

async function removeIfBlank({ before, ...draft }: { before: string } & Draft): Promise<boolean> {
  const { collection, payload, row } = draft
  const fields = payload.collections[collection].config.flattenedFields
  if (!isBlank({ data: row, fields })) return false
  // Told apart by counting: versions are long, and nearly all drafts have more than one.
  if ((await versionCount(draft)) > 1) return false
  const first = await firstVersion(draft)
  if (first && !isAsItBegan({ before, fields, version: first })) return false
  if (await isInUse({ id: row.id, collection, payload, since: before })) return false
  return remove({ ...draft, first })
}

/** A version that was saved automatically is written over by the next one, so it may be in use. */
function isAsItBegan({
  before,
  fields,
  version: { autosave, updatedAt, version },
}: {
  before: string
  fields: readonly FlattenedField[]
  version: Version
}): boolean {
  return !autosave && updatedAt < before && isBlank({ data: version, fields })
}

/**
 * Only the version that was looked at goes, and the row only while no other has come. If somebody
 * writes in just this moment, their version stays, and so does the row.
 */
async function remove({
  first,
  ...draft
}: { first: undefined | Version } & Draft): Promise<boolean> {
  const { collection, payload, row } = draft
  // There is none where a process was killed between the two.
  if (first) {
    await payload.db.deleteVersions({
      collection,
      where: { id: { equals: first.id } },
    })
  }
  if ((await versionCount(draft)) > 0) return false
  await deleteRow(draft)
  if ((await versionCount(draft)) > 0) return false
  await payload.db.deleteMany({
    collection: 'payload-preferences',
    where: { key: { equals: `collection-${collection}-${row.id}` } },
  })
  return true
}

async function versionCount({ collection, payload, row }: Draft): Promise<number> {
  const where = { parent: { equals: row.id } }
  return (await payload.db.countVersions({ collection, where })).totalDocs
}

async function firstVersion({ collection, payload, row }: Draft): Promise<undefined | Version> {
  const { docs } = await payload.db.findVersions<JsonObject>({
    collection,
    limit: 1,
    pagination: false,
    where: { parent: { equals: row.id } },
  })
  return docs[0]
}
