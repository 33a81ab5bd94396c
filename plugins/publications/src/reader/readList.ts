import type { Payload, Where } from 'payload'

import { packedScope } from '../domain/scopes.ts'

import { findRows } from '../engine/rows.ts'
import { newestOnly } from './newestOnly.ts'
import type { PublishedRecord } from './publicationReader.ts'
import { publishedRecord } from './publishedRecord.ts'

type Place = { datePublished: string; publicId: string }

/** Reads on until the page is full or nothing is left: a short page means the end. */
export async function readList({
  before,
  limit,
  payload,
  scope,
}: {
  before?: Place | undefined
  limit: number
  payload: Payload
  scope: string
}): Promise<PublishedRecord[]> {
  const found = await findRows({
    kind: 'records',
    limit,
    payload,
    sort: ['-datePublished', '-publicId'],
    where: {
      and: [
        { state: { equals: 'published' } },
        { superseded: { equals: false } },
        { scopes: { contains: packedScope(scope) } },
        ...(before ? [isBefore(before)] : []),
      ],
    },
  })
  const records = (await newestOnly({ payload, rows: found })).map(publishedRecord)
  const last = found.at(-1)
  if (!last?.datePublished || found.length < limit || records.length === limit) return records
  const rest = await readList({
    before: { datePublished: last.datePublished, publicId: last.publicId },
    limit: limit - records.length,
    payload,
    scope,
  })
  return [...records, ...rest]
}

function isBefore({ datePublished, publicId }: Place): Where {
  return {
    or: [
      { datePublished: { less_than: datePublished } },
      {
        and: [{ datePublished: { equals: datePublished } }, { publicId: { less_than: publicId } }],
      },
    ],
  }
}
