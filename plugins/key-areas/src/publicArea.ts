import { sha256Hex } from '@gongkai/shared'

import { draftOf } from './domain/draftOf.ts'
import type { KeyArea } from './domain/keyArea.ts'
import { type FileAddress, publicData } from './domain/publicData.ts'
import { type PublicSection, publicSections } from './domain/publicSections.ts'
import type { DatasetRecord } from './domain/table/datasetText.ts'
import { tablesOf } from './domain/table/mapTables.ts'
import { onDisplay } from './domain/table/onDisplay.ts'
import { publicTables, type TableFile } from './domain/table/publicTables.ts'
import { resolveTables } from './domain/table/resolveTables.ts'
import { rowsFrom } from './domain/table/rowsText.ts'
import { ruleResults } from './domain/table/ruleResults.ts'
import type { TableReference, TableRow } from './domain/table/tableValue.ts'
import { withoutNothing } from './domain/withoutNothing.ts'
import { KEY_AREA_FIELD } from './names.ts'

/** The key area of an approved record as it is published. */
export type PublicKeyArea = {
  area: string
  data: Record<string, unknown>
  /** Its long lists, to be public beside it. */
  files: TableFile[]
  label: string
  sections: PublicSection[]
}

/** A record as it was approved. */
type Approved = {
  areas: readonly KeyArea[]
  /** What was approved with the record: its long lists, by digest. @default none */
  enclosures?: Enclosures
  /** The approved fields of the record. */
  fields: Record<string, unknown>
  /** Civil date of the office: rows whose last day has passed are not shown. */
  today: string
}

type Enclosures = Record<string, unknown>

/** The public form of a record's key area on a day; nothing for a record without one. Pure. */
export function publicKeyArea({
  addressOf,
  inlineRows,
  record,
  ...approved
}: {
  /** Where the public finds a file that is named by its id. @default files are left out */
  addressOf?: FileAddress
  /** Longest list that stays in the data itself. @default 500 */
  inlineRows?: number
  /** The record as the files name it. @default named after its area */
  record?: { formedOn?: string | undefined } & Omit<DatasetRecord, 'checks' | 'period' | 'region'>
} & Approved): PublicKeyArea | undefined {
  const shown = shownArea(approved)
  if (!shown) return undefined
  const { approvedValue, area, value } = shown
  const draft = draftOf({ area, value: approvedValue })
  const { formedOn, ...named } = record ?? { title: area.label.zh }
  const { period, region, subjectYear } = area.lift({ settings: area.settings, value: draft })
  const { data, files } = publicTables({
    area,
    data: publicData({ addressOf, area, value }),
    ...(inlineRows !== undefined && { inlineRows }),
    record: {
      ...named,
      checks:
        named.modified === undefined || tablesOf(area).length === 0
          ? undefined
          : ruleResults({
              area,
              record: withoutNothing({
                formedOn,
                publisher: named.publisher?.name,
                title: named.title,
              }),
              today: named.modified,
              draft,
            }),
      period: period ?? subjectYear?.toString(),
      region,
    },
  })
  return {
    area: area.slug,
    data,
    files,
    label: area.label.zh,
    sections: publicSections({ area, value: data }),
  }
}

/** Whether every row of the record's list has come to the end of its display. */
export function displayHasEnded(approved: Approved): boolean {
  return shownArea(approved)?.hasEnded ?? false
}

function shownArea({ areas, enclosures = {}, fields, today }: Approved) {
  const blocks = fields[KEY_AREA_FIELD]
  const stored = Array.isArray(blocks) ? (blocks[0] as Record<string, unknown>) : undefined
  if (!stored) return undefined
  const area = areas.find(({ slug }) => slug === stored.blockType)
  if (!area) throw new Error(`key-areas: the approved record is of an unknown area`)
  const rowsOf = ({ reference }: { reference: TableReference }) =>
    approvedRows({ enclosures, reference })
  const approvedValue = resolveTables({ area, rowsOf, value: stored })
  return { approvedValue, area, ...onDisplay({ area, today, value: approvedValue }) }
}

function approvedRows({
  enclosures,
  reference: { sha256 },
}: {
  enclosures: Enclosures
  reference: TableReference
}): TableRow[] {
  const { rows } = (enclosures[sha256] ?? {}) as { rows?: unknown }
  if (typeof rows === 'string' && sha256Hex(rows) === sha256) return rowsFrom(rows)
  throw new Error(`key-areas: the rows ${sha256} are not part of the approved snapshot`)
}
