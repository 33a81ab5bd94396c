import type { Payload } from 'payload'

import { packedScope } from '../domain/scopes.ts'

import { readHead } from '../engine/readLog.ts'
import { findRows } from '../engine/rows.ts'
import { newestOnly } from './newestOnly.ts'
import type { PublishedRecord } from './publicationReader.ts'
import { publishedRecord } from './publishedRecord.ts'

/** The head is read first, so that a number passed over can never be filled afterwards. */
export async function readChanges({
  after,
  limit,
  payload,
  scope,
}: {
  after: number
  limit: number
  payload: Payload
  scope: string
}): Promise<{ hasMore: boolean; records: PublishedRecord[]; scannedTo: number }> {
  const head = await readHead(payload)
  const found = await findRows({
    kind: 'records',
    limit: limit + 1,
    payload,
    sort: 'seq',
    where: {
      and: [
        { seq: { greater_than: after } },
        { seq: { less_than_equal: head.seq } },
        { superseded: { equals: false } },
        { ever: { contains: packedScope(scope) } },
      ],
    },
  })
  const rows = found.slice(0, limit)
  const hasMore = found.length > limit
  return {
    hasMore,
    records: (await newestOnly({ payload, rows })).map(publishedRecord),
    scannedTo: (hasMore && rows.at(-1)?.seq) || Math.max(head.seq, after),
  }
}
