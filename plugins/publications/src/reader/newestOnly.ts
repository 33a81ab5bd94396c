import type { Payload } from 'payload'

import { findRows, type Row } from '../engine/rows.ts'

/**
 * Drops records that a newer one of the same entry has replaced. Marking them superseded comes a
 * moment after the newer record; a withdrawn text must not be read in that moment, nor after a
 * crash within it.
 */
export async function newestOnly({
  payload,
  rows,
}: {
  payload: Payload
  rows: Row<'records'>[]
}): Promise<Row<'records'>[]> {
  if (rows.length === 0) return []
  const shown = await findRows({
    kind: 'records',
    payload,
    select: ['publicId', 'seq'],
    sort: 'seq',
    where: {
      and: [
        { publicId: { in: rows.map(({ publicId }) => publicId) } },
        { superseded: { equals: false } },
      ],
    },
  })
  const newest = new Map(shown.map(({ publicId, seq }) => [publicId, seq]))
  return rows.filter(({ publicId, seq }) => newest.get(publicId) === seq)
}
