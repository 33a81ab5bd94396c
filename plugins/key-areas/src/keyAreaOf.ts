import type { KeyArea } from './domain/keyArea.ts'
import { KEY_AREA_FIELD } from './names.ts'

/** The area of a record and its stored value; nothing for a record without one. */
export function keyAreaOf({
  areas,
  data,
}: {
  areas: readonly KeyArea[]
  data: Record<string, unknown>
}): { area: KeyArea; value: Record<string, unknown> } | undefined {
  const blocks = data[KEY_AREA_FIELD]
  const value = Array.isArray(blocks) ? (blocks[0] as Record<string, unknown>) : undefined
  const area = value && areas.find(({ slug }) => slug === value.blockType)
  return area && value ? { area, value } : undefined
}
