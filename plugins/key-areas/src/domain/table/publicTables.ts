import { canonicalJson, sha256Hex } from '@gongkai/shared'

import type { KeyArea } from '../keyArea.ts'
import { metaOf } from '../schema/fieldMeta.ts'
import { csv } from './csv.ts'
import { datasetText, type DatasetRecord } from './datasetText.ts'
import { mapTables } from './mapTables.ts'
import { plainFileName } from './plainFileName.ts'
import type { PublicTableReference } from './publicTableReference.ts'
import { tableCells } from './tableCells.ts'
import { columnsOf } from './tableColumn.ts'

/** A file made of a table, to be public beside the record. */
export type TableFile = {
  filename: string
  mimeType: string
  sha256: string
  /** Bytes. */
  size: number
  text: string
  title: string
}

/**
 * The tables of public data as files, CSV and JSON for each, and the data with the long ones
 * replaced by a reference. `data` is what `publicData` gave, so nothing for fewer people is in it.
 */
export function publicTables({
  area,
  data,
  inlineRows = 500,
  record,
}: {
  area: KeyArea
  data: Record<string, unknown>
  /** Longest list that stays in the data itself. */
  inlineRows?: number
  record: DatasetRecord
}): { data: Record<string, unknown>; files: TableFile[] } {
  const files: TableFile[] = []
  const counts = new Map<string, number>()
  const replaced = mapTables({
    area,
    map: ({ field, schema, value }) => {
      const rows = Array.isArray(value) ? (value as Record<string, unknown>[]) : []
      if (rows.length === 0) return value
      const columns = columnsOf(schema).filter(({ isPublic }) => isPublic)
      const sha256 = sha256Hex(canonicalJson(rows))
      const place = counts.get(field) ?? 0
      counts.set(field, place + 1)
      const name = `${metaOf(schema)?.label.zh ?? field}${place > 0 ? place + 1 : ''}`
      const dataset = { area: area.slug, columns, field, name, record, rows, sha256 }
      files.push(
        tableFile({
          extension: 'csv',
          mimeType: 'text/csv',
          name,
          record,
          text: csv(tableCells({ columns, language: 'zh', rows })),
        }),
        tableFile({
          extension: 'json',
          mimeType: 'application/json',
          name,
          record,
          text: datasetText(dataset),
        }),
      )
      const reference: PublicTableReference = { row_count: rows.length, sha256 }
      return rows.length > inlineRows ? reference : rows
    },
    value: data,
  })
  return { data: replaced as Record<string, unknown>, files }
}

const FORMATS = { csv: 'CSV', json: 'JSON' }

function tableFile({
  extension,
  mimeType,
  name,
  record: { title },
  text,
}: {
  extension: keyof typeof FORMATS
  mimeType: string
  name: string
  record: Pick<DatasetRecord, 'title'>
  text: string
}): TableFile {
  return {
    filename: `${plainFileName(`${title}-${name}`)}.${extension}`,
    mimeType,
    sha256: sha256Hex(text),
    size: new TextEncoder().encode(text).byteLength,
    text,
    title: `${name}（${FORMATS[extension]}）`,
  }
}
