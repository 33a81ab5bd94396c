import { sha256Hex } from '@gongkai/shared'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'

import { publicData } from '../publicData.ts'
import { publicSchema } from '../publicSchema.ts'
import { datasetSchema } from './datasetSchema.ts'
import { datasetText } from './datasetText.ts'
import { exportName } from './exportName.ts'
import { tablesOf } from './mapTables.ts'
import { moneyUnit } from './moneyUnit.ts'
import { publicTables } from './publicTables.ts'
import { namedTables, resolveTables } from './resolveTables.ts'
import { referenceTo, rowsFrom, rowsText } from './rowsText.ts'
import { ruleResults } from './ruleResults.ts'
import { columnsOf } from './tableColumn.ts'
import { listArea } from './tables.fixture.ts'
import type { TableRow } from './tableValue.ts'

const paid = [{ amount: '12.50', bank: '6217-9', person: '张三丰', village: '双桥村' }]
const text = rowsText(paid)
const reference = referenceTo(text)

describe('rows as text', () => {
  test('are canonical: the order of members and blank rows at the end change nothing', () => {
    const other: TableRow[] = [
      { village: '双桥村', person: '张三丰', bank: '6217-9', amount: '12.50' },
      {},
      {},
    ]
    expect(rowsText(other)).toBe(text)
    expect(reference).toEqual({ rowCount: 1, sha256: sha256Hex(text) })
  })

  test('keep their places when a blank row stands between them, and may be none', () => {
    const rows: TableRow[] = [{}, { village: '双桥村' }]
    expect(rowsFrom(rowsText(rows))).toEqual(rows)
    expect(rowsFrom(rowsText([{}]))).toEqual([])
  })
})

describe('references to tables', () => {
  const bids = [{ bidder: '甲公司', price: '5.00' }]
  const value = { lots: [{ bids }, { bids: referenceTo(rowsText(bids)) }], paid: reference }

  test('are replaced by their rows wherever they stand', () => {
    expect(tablesOf(listArea).map(({ field }) => field)).toEqual(['paid', 'lots.bids'])
    expect(namedTables({ area: listArea, value }).map(({ field }) => field)).toEqual([
      'lots.bids',
      'paid',
    ])
    const known = { 'lots.bids': bids, paid }
    const rowsOf = ({ field }: { field: string }) => known[field as keyof typeof known]
    expect(resolveTables({ area: listArea, rowsOf, value })).toEqual({
      lots: [{ bids }, { bids }],
      paid,
    })
  })

  test('that nothing answers to are left out, so that no check meets one', () => {
    expect(resolveTables({ area: listArea, rowsOf: () => undefined, value })).toEqual({
      lots: [{ bids }, {}],
    })
    const paths = namedTables({ area: listArea, value }).map(({ path }) => path)
    expect(paths).toEqual(['lots.1.bids', 'paid'])
  })
})

const describes = (file: unknown) =>
  z.fromJSONSchema(datasetSchema() as never).safeParse(file).success

describe('public tables', () => {
  const record = {
    indexNumber: '990421-NY/2025-00031',
    checks: [{ ok: true, rule: 'B03' }],
    issued: '2025-03-05',
    modified: '2025-03-06',
    period: '2025',
    publisher: { code: '11990421MB1000037K', name: '澄川县农业农村局' },
    region: '990421',
    schemaUrl: 'https://open.example.invalid/dataset.json',
    title: '2025年/补贴发放',
  }
  const publish = (value: object, inlineRows?: number) =>
    publicTables({
      area: listArea,
      data: publicData({ area: listArea, value }),
      record,
      ...(inlineRows !== undefined && { inlineRows }),
    })

  test('are CSV and JSON files without the columns of fewer people, names masked', () => {
    const { data, files } = publish({ paid, period: '2025' })
    expect(data).toEqual({
      paid: [{ amount: '12.50', person: '张*丰', village: '双桥村' }],
      period: '2025',
    })
    const [asCsv, asJson] = files
    expect(asCsv).toMatchObject({
      filename: '2025年 补贴发放-发放名单.csv',
      mimeType: 'text/csv',
      text: '\uFEFF村名,姓名,金额（元）\r\n双桥村,张*丰,12.50\r\n',
      title: '发放名单（CSV）',
    })
    expect(asCsv?.sha256).toBe(sha256Hex(asCsv!.text))
    expect(asCsv?.size).toBe(Buffer.byteLength(asCsv!.text))
    const envelope = JSON.parse(asJson!.text) as Record<string, unknown>
    expect(describes(envelope)).toBe(true)
    expect(envelope).toMatchObject({
      $schema: record.schemaUrl,
      checks: record.checks,
      dataset: 'lists/paid',
      indexNo: record.indexNumber,
      issued: '2025-03-05',
      modified: '2025-03-06',
      period: { type: 'year', value: '2025' },
      publisher: { name: '澄川县农业农村局', uscc: '11990421MB1000037K' },
      rows: [{ village: '双桥村', person: '张*丰', amount: '12.50' }],
      schema: [
        { key: 'village', label: '村名', type: 'string' },
        { key: 'person', label: '姓名', type: 'string' },
        { key: 'amount', label: '金额', type: 'decimal', unit: '元' },
      ],
      title: '2025年/补贴发放（发放名单）',
      total: 1,
      unit: { money: '元', scale: 2 },
      updateFrequency: 'P1Y',
    })
    expect(JSON.stringify(files)).not.toMatch(/6217|张三丰|bank/)
  })

  test('that are long stand in the data as a reference the published schema allows', () => {
    const long = publish({ paid: [...paid, ...paid], period: '2025' }, 1)
    expect(long.data).toMatchObject({ paid: { row_count: 2 } })
    const schema = z.fromJSONSchema(publicSchema(listArea) as never)
    for (const { data } of [long, publish({ paid, period: '2025' })]) {
      expect(schema.safeParse(data)).toMatchObject({ success: true })
    }
    expect(schema.safeParse({ paid: { row_count: 2 }, period: '2025' }).success).toBe(false)
  })

  test('have the same bytes for the same data, and one file for each of several tables', () => {
    const lots = [{ bids: [{ bidder: '甲', price: '1' }], name: '一' }]
    const value = { lots: [...lots, ...lots], period: '2025' }
    const { files } = publish(value)
    expect(files.map(({ title }) => title)).toEqual([
      '投标（CSV）',
      '投标（JSON）',
      '投标2（CSV）',
      '投标2（JSON）',
    ])
    expect(publish(structuredClone(value)).files).toEqual(files)
  })
})

describe('what a data file says of itself', () => {
  test.each([
    ['2025', 'P1Y'],
    ['2025-Q3', 'P3M'],
    ['2025-03', 'P1M'],
  ])('lists of %s are followed by the next after %s', (period, updateFrequency) => {
    const columns = columnsOf(tablesOf(listArea)[0]!.schema)
    const text = datasetText({
      area: 'lists',
      columns,
      field: 'paid',
      name: '名单',
      record: { period, title: '补贴' },
      rows: paid,
      sha256: reference.sha256,
    })
    const file = JSON.parse(text) as object
    expect(file).toMatchObject({ updateFrequency })
    expect(describes(file)).toBe(true)
    expect(describes({ ...file, updateFrequency: 'yearly' })).toBe(false)
    expect(describes({ ...file, invented: 1 })).toBe(false)
  })

  test('a unit only where all money has the same', () => {
    const columns = columnsOf(tablesOf(listArea)[0]!.schema)
    const other = { ...columns.at(-1)!, key: 'budget', unit: '万元' }
    const hectares = { ...other, unit: '公顷' }
    const rows = [{ amount: '1' }, { amount: '2.5', budget: '3.1415' }]
    expect(moneyUnit({ columns: [...columns, hectares], rows })).toEqual({ money: '元', scale: 1 })
    expect(moneyUnit({ columns: [...columns, other], rows })).toBeUndefined()
    expect(moneyUnit({ columns: [hectares], rows })).toBeUndefined()
  })

  test('the rules that hold, and of areas that compare with others only those that do not', () => {
    const sum = ({ value }: { value: { period?: unknown } }) =>
      value.period === '2024'
        ? [{ key: 'B03_sum', path: 'period', severity: 'warning' as const }]
        : []
    const text = { en: 'a', zh: '甲' }
    const area = {
      ...listArea,
      checks: [sum],
      messages: { B03_sum: text, B03_total: text, I01: text },
    }
    const resultsOf = (period: string, companions = {}) =>
      ruleResults({
        area: { ...area, companions },
        record: {},
        today: '2025-03-05',
        draft: { period },
      })
    const others = { before: () => undefined }
    expect(resultsOf('2025')).toEqual([
      { ok: true, rule: 'B03' },
      { ok: true, rule: 'I01' },
    ])
    expect(resultsOf('2024')[0]).toEqual({ ok: false, rule: 'B03' })
    expect(resultsOf('2025', others)).toEqual([])
    expect(resultsOf('2024', others)).toEqual([{ ok: false, rule: 'B03' }])
  })
})

test('an exported list is named after the record, the list and the day', () => {
  const named = (parts: string[]) => exportName({ day: '2025-03-05', extension: 'xlsx', parts })
  expect(named(['2025年/预算 ', '支出'])).toBe('2025年 预算-支出-20250305.xlsx')
  expect(named(['', '支出', ''])).toBe('支出-20250305.xlsx')
  expect(Buffer.byteLength(named(['长'.repeat(200), '支出']))).toBeLessThan(255)
})
