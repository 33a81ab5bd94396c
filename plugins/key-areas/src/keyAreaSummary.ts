import { areaSummary } from './domain/areaSummary.ts'
import type { KeyArea } from './domain/keyArea.ts'
import { keyAreaOf } from './keyAreaOf.ts'

/** What a record's key area says in a sentence of at most 100 characters, of what is public in it. */
export function keyAreaSummary({
  areas,
  data,
}: {
  areas: readonly KeyArea[]
  data: Record<string, unknown>
}): string | undefined {
  const known = keyAreaOf({ areas, data })
  return known && areaSummary(known)
}
