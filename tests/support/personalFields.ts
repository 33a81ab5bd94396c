import { type KeyArea, keyAreas } from '@gongkai/key-areas'
import { z } from 'zod'

import { metaOf, requiredPart } from '../../plugins/key-areas/src/domain/schema/fieldMeta.ts'

type Values = Record<string, unknown>

/** A field of a key area that not everybody may see, and what stands there in the test. */
export type PersonalField = {
  area: string
  /** Names down to the field; lists are read in their first row. */
  path: string[]
  /** How those see it whose work needs no personal data: masked, or not at all. */
  seenAs: 'left out' | 'masked'
  value: unknown
}

export type PersonalFields = { blocks: Map<string, Values>; fields: PersonalField[] }

/**
 * Every such field of every area, and the block of each area with all of them filled in. `file` is the
 * id of an attachment.
 */
export function plantedPersonalFields({ file }: { file: string }): PersonalFields {
  const blocks = new Map<string, Values>()
  const fields: PersonalField[] = []
  let count = 0
  /** A name nothing else bears, 钱一孙, 钱丁孙… */
  const nextName = () => `钱${String.fromCodePoint(0x4e00 + (count += 1))}孙`

  const walk = (place: { area: KeyArea; block: Values; path: string[]; schema: z.ZodType }) => {
    const { area, block, path, schema } = place
    const meta = metaOf(schema)
    const inner = requiredPart(schema)
    const isForFewer = Boolean(meta?.audience && meta.audience !== 'public')
    const members = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner
    if (isForFewer || meta?.mask) {
      const isText = meta?.kind === 'line' || meta?.kind === 'lines'
      if (isText) set({ block, path, schema: area.schema, value: nextName() })
      if (meta?.kind === 'file') set({ block, path, schema: area.schema, value: file })
      if (meta?.maskedWhen) {
        const kind = [...path.slice(0, -1), 'partyKind']
        set({ block, path: kind, schema: area.schema, value: 'person' })
      }
      fields.push({
        area: area.slug,
        path,
        seenAs: isForFewer ? 'left out' : 'masked',
        value: valueAt(block, path),
      })
    }
    if (!(members instanceof z.ZodObject)) return
    for (const [name, member] of Object.entries(members.shape)) {
      walk({ ...place, path: [...path, name], schema: member as z.ZodType })
    }
  }
  for (const area of keyAreas) {
    const block = { ...structuredClone(area.sample), blockType: area.slug }
    walk({ area, block, path: [], schema: area.schema })
    blocks.set(area.slug, block)
  }
  return { blocks, fields }
}

export const nameOf = ({ area, path }: PersonalField) => `${area}.${path.join('.')}`

/** What stands at a path, in the first row of lists. */
export function valueAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value
  const row = (Array.isArray(value) ? value[0] : value) as undefined | Values
  return valueAt(row?.[name], rest)
}

function set({
  block,
  path,
  schema,
  value,
}: {
  block: Values
  path: string[]
  schema: z.ZodObject
  value: unknown
}): void {
  const [name = '', ...rest] = path
  if (rest.length === 0) {
    block[name] = value
    return
  }
  const inner = requiredPart(schema.shape[name] as z.ZodType)
  const isList = inner instanceof z.ZodArray
  block[name] ??= isList ? [{}] : {}
  const below = (isList ? (block[name] as Values[])[0] : block[name]) as Values
  set({ block: below, path: rest, schema: (isList ? inner.element : inner) as z.ZodObject, value })
}

/** Whoever adds a field says here that it is for fewer people, or masked. */
export const PERSONAL_FIELDS = [
  'land-expropriation.survey.results: left out',
  'land-expropriation.hearing.minutes: left out',
  'land-expropriation.payments: left out',
  'house-expropriation.riskAssessment: left out',
  'house-expropriation.cases: left out',
  'house-expropriation.cases.owner: masked',
  'housing-allotment.applicants.name: masked',
  'housing-allotment.exits.name: masked',
  'administrative-licence.rows.partyName: masked',
  'administrative-licence.rows.representativeIdKind: left out',
  'administrative-licence.rows.representativeIdNumber: left out',
  'administrative-licence.rows.idKind: left out',
  'administrative-licence.rows.idNumber: left out',
  'administrative-penalty.rows.partyName: masked',
  'administrative-penalty.rows.representativeIdKind: left out',
  'administrative-penalty.rows.representativeIdNumber: left out',
  'administrative-penalty.rows.idKind: left out',
  'administrative-penalty.rows.idNumber: left out',
  'social-assistance.list: left out',
  'social-assistance.list.name: masked',
  'social-assistance.list.category: left out',
  'agricultural-subsidy.persons: left out',
  'agricultural-subsidy.persons.name: masked',
  'agricultural-subsidy.machinery.buyer: masked',
  'agricultural-subsidy.machinery.serialNo: left out',
  'village-ledger.homesteads.name: masked',
  'village-ledger.aid: left out',
  'village-ledger.aid.name: masked',
  'personnel-change.changes.idNumber: left out',
  'personnel-change.candidates.idNumber: left out',
  'personnel-change.candidates.phone: left out',
]
