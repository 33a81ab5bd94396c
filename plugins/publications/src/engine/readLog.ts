import type { Payload } from 'payload'

import { EMPTY_LOG, type Head } from '../domain/record.ts'
import { findRow, findRows, type Row } from './rows.ts'

/** The newest record of the whole log. */
export async function readHead(payload: Payload): Promise<Head> {
  const newest = await findRow({
    kind: 'records',
    payload,
    select: ['recordHash', 'seq'],
    sort: '-seq',
    where: {},
  })
  return newest ?? EMPTY_LOG
}

/** The newest record of one entry: what the public sees of it. */
export async function newestRecordOf({
  entryKey,
  payload,
}: {
  entryKey: string
  payload: Payload
}): Promise<Row<'records'> | undefined> {
  return findRow({
    kind: 'records',
    payload,
    sort: '-seq',
    where: { entryKey: { equals: entryKey } },
  })
}

/** Public ids of those among the entries that are public now. */
export async function publicIdsOf({
  entryKeys,
  payload,
}: {
  entryKeys: string[]
  payload: Payload
}): Promise<Map<string, string>> {
  const records = await findRows({
    kind: 'records',
    payload,
    select: ['entryKey', 'publicId', 'seq', 'state'],
    sort: 'seq',
    where: { and: [{ entryKey: { in: entryKeys } }, { superseded: { equals: false } }] },
  })
  const newest = new Map(records.map((record) => [record.entryKey, record]))
  return new Map(
    [...newest.values()]
      .filter(({ state }) => state === 'published')
      .map(({ entryKey, publicId }) => [entryKey, publicId]),
  )
}
