import type { CollectionSlug, Payload } from 'payload'

import { verifyLog } from '@gongkai/publications'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { backgroundWorkState } from '../../../src/backgroundWork.ts'

type Row = Record<string, boolean | null | number | string> & { id: string }

const COLLECTIONS = [
  'entries',
  'publication-files',
  'publication-outbox',
  'publication-states',
  'publications',
  'review-approvals',
  'review-decisions',
  'review-requests',
  'review-snapshots',
  'review-takedowns',
] as const

/** Everything an audit compares, as it lies in the database and on the disk. */
export type Inspection = {
  /** Public copies by digest, with their size; leftovers of copies are not among them. */
  copies: Record<string, number>
  lastFailure: null | { message: string; task: string }
  log: { height: number; ok: boolean }
  rows: Record<(typeof COLLECTIONS)[number], Row[]>
}

export async function inspect({
  dataDirectory,
  payload,
}: {
  dataDirectory: string
  payload: Payload
}): Promise<Inspection> {
  const rows = await Promise.all(
    COLLECTIONS.map(async (collection) => {
      const { docs } = await payload.db.find<Row>({
        collection: collection as CollectionSlug,
        pagination: false,
        sort: 'createdAt',
      })
      return [collection, docs] as const
    }),
  )
  return {
    copies: await copiesIn(path.join(dataDirectory, 'public-files')),
    lastFailure: backgroundWorkState.lastFailure,
    log: await verifyLog({ payload }),
    rows: Object.fromEntries(rows) as Inspection['rows'],
  }
}

async function copiesIn(directory: string): Promise<Record<string, number>> {
  const names = await readdir(directory, { recursive: true }).catch(() => [])
  const copies = names.filter((name) => /[/\\][0-9a-f]{64}$/.test(name))
  const sizes = copies.map(async (name) => [
    path.basename(name),
    (await stat(path.join(directory, name))).size,
  ])
  return Object.fromEntries(await Promise.all(sizes)) as Record<string, number>
}
