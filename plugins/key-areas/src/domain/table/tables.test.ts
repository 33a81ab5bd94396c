import { sha256Hex } from '@gongkai/shared'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'

import { publicData } from '../publicData.ts'
import { publicSchema } from '../publicSchema.ts'
import { exportName } from './exportName.ts'
import { tablesOf } from './mapTables.ts'
import { publicTables } from './publicTables.ts'
import { namedTables, resolveTables } from './resolveTables.ts'
import { referenceTo, rowsFrom, rowsText } from './rowsText.ts'
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

describe('public tables', () => {
  const record = {
    indexNumber: '990421-NY/2025-00031',
    issued: '2025-03-05',
    period: '2025',
    publisher: { code: '11990421MB1000037K', name: '澄川县农业农村局' },
    region: '990421',
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
    expect(envelope).toMatchObject({
      dataset: 'lists/paid',
      indexNo: record.indexNumber,
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

test('an exported list is named after the record, the list and the day', () => {
  const named = (parts: string[]) => exportName({ day: '2025-03-05', extension: 'xlsx', parts })
  expect(named(['2025年/预算 ', '支出'])).toBe('2025年 预算-支出-20250305.xlsx')
  expect(named(['', '支出', ''])).toBe('支出-20250305.xlsx')
  expect(Buffer.byteLength(named(['长'.repeat(200), '支出']))).toBeLessThan(255)
})
