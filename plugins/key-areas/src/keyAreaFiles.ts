import { filesIn } from './domain/filesIn.ts'
import type { KeyArea } from './domain/keyArea.ts'
import { KEY_AREA_FIELD } from './names.ts'

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
  const blocks = fields[KEY_AREA_FIELD]
  const stored = Array.isArray(blocks) ? (blocks[0] as Record<string, unknown>) : undefined
  const area = areas.find(({ slug }) => slug === stored?.blockType)
  return area ? filesIn({ area, isOnlyPublic, value: stored }) : []
}
