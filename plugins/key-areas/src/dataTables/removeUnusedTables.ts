import type { CollectionSlug, Payload, Where } from 'payload'

import { walkRows } from '@gongkai/shared'

import { pluginOptions } from '../engine/pluginOptions.ts'
import { DATA_TABLES } from '../names.ts'
import { tablesPermit } from './permit.ts'
import { rowsOfKeyAreas } from './rowsOfKeyAreas.ts'

export type RemovedTables = {
  failures: { error: string; subject: string }[]
  removed: number
}

const HOUR = 3_600_000

/**
 * Removes the long lists that nothing names: no record, no version, nothing of what the option
 * `namedIn` reads. Digests decide, wherever and for whomever they stand. Only lists that nobody
 * stored or picked for `keepUnusedHours` are looked for, and one picked meanwhile stays. Safe to run
 * at any time and in several processes.
 */
export async function removeUnusedTables({
  payload,
}: {
  payload: Payload
}): Promise<RemovedTables> {
  const { keepUnusedHours } = pluginOptions(payload).tables
  const before = new Date(Date.now() - keepUnusedHours * HOUR).toISOString()
  const unused = await untouchedSince({ before, payload })
  await leaveOutNamed({ payload, unused })
  const report: RemovedTables = { failures: [], removed: 0 }
  for (const id of [...unused.values()].flat()) {
    try {
      await removeOne({ before, id, payload })
      report.removed += 1
    } catch (error) {
      report.failures.push({ error: String(error), subject: `${DATA_TABLES}:${id}` })
    }
  }
  return report
}

type IdsByDigest = Map<string, string[]>

async function untouchedSince({
  before,
  payload,
}: {
  before: string
  payload: Payload
}): Promise<IdsByDigest> {
  const found: IdsByDigest = new Map()
  const tables = walkRows<{ key: string; sha256: string }>({
    collection: DATA_TABLES,
    column: 'key',
    payload,
    select: ['key', 'sha256'],
    where: { updatedAt: { less_than: before } },
  })
  for await (const { id, sha256 } of tables) found.set(sha256, [...(found.get(sha256) ?? []), id])
  return found
}

async function leaveOutNamed({
  payload,
  unused,
}: {
  payload: Payload
  unused: IdsByDigest
}): Promise<void> {
  const { namedIn } = pluginOptions(payload).tables
  for (const texts of [rowsOfKeyAreas, namedIn]) {
    // What was approved is long, and seldom anything is left to look for in it.
    if (unused.size === 0) return
    for await (const text of texts(payload)) {
      for (const [digest] of text.matchAll(/\b[0-9a-f]{64}\b/g)) unused.delete(digest)
      if (unused.size === 0) return
    }
  }
}

/** One statement: a list that was picked after it was looked for no longer matches. */
async function removeOne({
  before,
  id,
  payload,
}: {
  before: string
  id: string
  payload: Payload
}): Promise<void> {
  const where: Where = { and: [{ id: { equals: id } }, { updatedAt: { less_than: before } }] }
  await tablesPermit.run(() =>
    payload.db.deleteMany({ collection: DATA_TABLES as CollectionSlug, where }),
  )
}
