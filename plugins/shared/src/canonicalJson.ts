import canonicalize from 'canonicalize'

type Json = boolean | Json[] | number | string | null | { [key: string]: Json }

/**
 * Canonical JSON (RFC 8785) of a value, for hashing and for byte-exact snapshots.
 * Strings are NFC. `undefined`, `null`, empty text, empty lists and empty objects are the same
 * "nothing": they are left out of objects, because databases disagree on which of them they store.
 * Inside lists nothing is dropped, so positions keep their meaning.
 */
export function canonicalJson(value: unknown): string {
  return canonicalize(fold(value) ?? null) ?? 'null'
}

function fold(value: unknown): Json | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (typeof value === 'string') return value.normalize('NFC')
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value))
    return value.length > 0 ? value.map((item) => fold(item) ?? null) : undefined
  if (typeof value === 'object') return foldObject(value)
  throw new TypeError(`a ${typeof value} has no place in canonical JSON`)
}

function foldObject(value: object): Json | undefined {
  const members = Object.entries(value).flatMap(([key, member]) => {
    const folded = fold(member)
    return folded === undefined ? [] : [[key.normalize('NFC'), folded] as const]
  })
  return members.length > 0 ? Object.fromEntries(members) : undefined
}
