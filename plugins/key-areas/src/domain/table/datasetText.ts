import { moneyUnit } from './moneyUnit.ts'
import type { RuleResult } from './ruleResults.ts'
import type { TableColumn } from './tableColumn.ts'

/** The record around a published table, as its data file names it. */
export type DatasetRecord = {
  checks?: RuleResult[] | undefined
  indexNumber?: string | undefined
  /** Civil date of first publication. */
  issued?: string | undefined
  /** Civil date of the last public change. */
  modified?: string | undefined
  period?: string | undefined
  publisher?: undefined | { code?: string | undefined; name: string }
  region?: string | undefined
  /** Where the schema of these files is. */
  schemaUrl?: string | undefined
  title: string
}

/** A published table as a JSON file: the envelope of open data with the columns and the rows. */
export function datasetText({
  area,
  columns,
  field,
  name,
  record: { checks, indexNumber, issued, modified, period, publisher, region, schemaUrl, title },
  rows,
  sha256,
}: {
  area: string
  columns: TableColumn[]
  field: string
  name: string
  record: DatasetRecord
  rows: Record<string, unknown>[]
  sha256: string
}): string {
  const envelope = {
    $schema: schemaUrl,
    dataset: `${area}/${field}`,
    title: `${title}（${name}）`,
    publisher: publisher && { name: publisher.name, uscc: publisher.code },
    region,
    period: period && { type: periodType(period), value: period },
    unit: moneyUnit({ columns, rows }),
    updateFrequency: period && UPDATE_FREQUENCIES[periodType(period)],
    openStatus: '无条件开放',
    license: '政府信息，注明来源',
    issued,
    modified,
    indexNo: indexNumber,
    schema: columns.map(columnEntry),
    total: rows.length,
    checks,
    sha256,
  }
  // One row a line: tools that compare versions show the rows that changed.
  const head = JSON.stringify(envelope).slice(0, -1)
  const lines = rows.map((row) => JSON.stringify(ordered({ columns, row })))
  return `${head},"rows":[\n${lines.join(',\n')}\n]}\n`
}

/** A list of a month is followed by one of the next, as ISO 8601. */
const UPDATE_FREQUENCIES = { month: 'P1M', quarter: 'P3M', year: 'P1Y' }

function periodType(period: string): keyof typeof UPDATE_FREQUENCIES {
  if (/Q/.test(period)) return 'quarter'
  return period.includes('-') ? 'month' : 'year'
}

/** Types of columns; decimals are texts, so that no digit is lost. */
export const COLUMN_TYPES = {
  choice: 'string',
  day: 'date',
  decimal: 'decimal',
  line: 'string',
  lines: 'string',
  whole: 'integer',
  yes: 'boolean',
} as const satisfies Record<TableColumn['kind'], string>

function columnEntry({ choices, key, kind, label, unit }: TableColumn) {
  return {
    key,
    label: label.zh,
    type: COLUMN_TYPES[kind],
    ...(unit && { unit }),
    ...(choices && {
      labels: Object.fromEntries(Object.entries(choices).map(([code, { zh }]) => [code, zh])),
    }),
  }
}

function ordered({
  columns,
  row,
}: {
  columns: TableColumn[]
  row: Record<string, unknown>
}): Record<string, unknown> {
  return Object.fromEntries(
    columns.filter(({ key }) => key in row).map(({ key }) => [key, row[key]]),
  )
}
