import { filesIn } from './domain/filesIn.ts'
import type { KeyArea } from './domain/keyArea.ts'
import { keyAreaOf } from './keyAreaOf.ts'

/** Ids of the uploads that the key area of a record names: a map, a report, minutes of a hearing. */
export function keyAreaFiles({
  areas,
  fields,
  isOnlyPublic = false,
}: {
  areas: readonly KeyArea[]
  fields: Record<string, unknown>
  /** Without those that fewer people may see. */
  isOnlyPublic?: boolean
}): string[] {
  const known = keyAreaOf({ areas, data: fields })
  return known ? filesIn({ ...known, isOnlyPublic }) : []
}
