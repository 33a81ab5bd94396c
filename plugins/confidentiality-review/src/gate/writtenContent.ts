import type { Where } from 'payload'

import { PLUGIN } from '../names.ts'

type Data = Record<string, unknown>

/** Everything a write may touch: adapters differ in whether `id` or `where` wins, so both count. */
export function touchedBy({ id, where }: { id?: number | string; where?: Where }): Where {
  if (!id) return where ?? {}
  const thatRow: Where = { id: { equals: id } }
  return where ? { or: [thatRow, where] } : thatRow
}

/** The stored content with a change over it, as it will lie there: `undefined` changes nothing. */
export function contentAfter({ change, stored }: { change: Data; stored: Data }): Data {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  return { ...stored, ...Object.fromEntries(given) }
}

/** Operators and paths of a database say something else than their keys; only fields are written. */
export function mustNameFields({ collection, data }: { collection: string; data: Data }): void {
  const strange = Object.keys(data).find((key) => key.startsWith('$') || key.includes('.'))
  if (strange === undefined) return
  throw new Error(`${PLUGIN}: ${collection} is written field by field ("${strange}" refused)`)
}
