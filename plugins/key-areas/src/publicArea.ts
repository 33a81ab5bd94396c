import type { KeyArea } from './domain/keyArea.ts'
import { publicData } from './domain/publicData.ts'
import { type PublicSection, publicSections } from './domain/publicSections.ts'
import { KEY_AREA_FIELD } from './names.ts'

/** The key area of an approved record as it is published. */
export type PublicKeyArea = {
  area: string
  data: Record<string, unknown>
  label: string
  sections: PublicSection[]
}

/** The public form of a record's key area; nothing for a record without one. Pure. */
export function publicKeyArea({
  areas,
  fields,
}: {
  areas: readonly KeyArea[]
  /** The approved fields of the record. */
  fields: Record<string, unknown>
}): PublicKeyArea | undefined {
  const blocks = fields[KEY_AREA_FIELD]
  const value = Array.isArray(blocks) ? (blocks[0] as Record<string, unknown>) : undefined
  if (!value) return undefined
  const area = areas.find(({ slug }) => slug === value.blockType)
  if (!area) throw new Error(`key-areas: the approved record is of an unknown area`)
  return {
    area: area.slug,
    data: publicData({ area, value }),
    label: area.label.zh,
    sections: publicSections({ area, value }),
  }
}
