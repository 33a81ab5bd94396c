import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'

import { choice, code, day, decimal, line, table, whole, yes } from '../schema/fields.ts'
import { cellText } from './cellText.ts'
import { fillMerges } from './fillMerges.ts'
import { readCell } from './readCell.ts'
import { readTable } from './readTable.ts'
import { tableCells } from './tableCells.ts'
import { columnsOf } from './tableColumn.ts'
import { convertUnit } from './units.ts'

const label = (zh: string) => ({ en: `en ${zh}`, zh })
const columns = columnsOf(
  table(label('补贴发放'), {
    village: line(label('村名'), { maxLength: 10 }),
    code: code(label('区划代码'), { form: /^\d{9}$/ }).optional(),
    households: whole(label('户数'), { max: 1_000, unit: '户' }),
    amount: decimal(label('补贴金额'), { digits: 2, unit: '元' }),
    area: decimal(label('面积'), { digits: 4, unit: '亩' }).optional(),
    paidOn: day(label('发放日期')).optional(),
    status: choice(label('状态'), { paid: label('已发放'), returned: label('已退回') }).optional(),
    isPublic: yes(label('是否公示')).optional(),
  }),
)
const column = (key: string) => columns.find((candidate) => candidate.key === key)!

describe('cells', () => {
  test.each([
    ['amount', '12,345.60', '12345.60'],
    ['amount', '１２，３４５．６', '12345.6'],
    ['amount', '￥ 300.00元', '300.00'],
    ['amount', '1.2万', '12000'],
    ['amount', '0.00012345亿元', '12345'],
    ['area', '2.5公顷', '37.5'],
    ['area', '3300平方米', '4.95'],
    ['area', '123456789012345.1234', '123456789012345.1234'],
    ['households', '１，０００户', 1000],
    ['paidOn', '2025年3月5日', '2025-03-05'],
    ['paidOn', '2025/3/5', '2025-03-05'],
    ['paidOn', '2025.03.05', '2025-03-05'],
    ['paidOn', '20250305', '2025-03-05'],
    ['paidOn', '2025-03-05T12:00:00.000Z', '2025-03-05'],
    ['status', ' 已 发放', 'paid'],
    ['status', 'returned', 'returned'],
    ['isPublic', '否', false],
    ['code', '９９０４２１００１', '990421001'],
    ['village', "'=双桥村", '=双桥村'],
    ['amount', '—', undefined],
    ['village', '/', undefined],
  ])('%s reads %j as %j', (key, text, value) => {
    expect(readCell({ column: column(key), text })).toEqual({ value })
  })

  test('a stroke is a value where the form says so for none', () => {
    const trademark = { ...column('village'), strokeMeansNone: true }
    expect(readCell({ column: trademark, text: '/' })).toEqual({ value: '/' })
    expect(readCell({ column: trademark, text: '—' })).toEqual({ value: undefined })
  })

  test.each([
    ['amount', '约300', 'notNumber'],
    ['amount', '1,23,4', 'notNumber'],
    ['amount', '-5', 'form'],
    ['amount', '5%', 'unitDiffers'],
    ['amount', '1.234', 'form'],
    ['households', '3.5', 'notWhole'],
    ['households', '1001', 'outOfRange'],
    ['paidOn', '2025-02-29', 'notDay'],
    ['paidOn', '45721', 'notDay'],
    ['status', '在途', 'notChoice'],
    ['isPublic', '也许', 'notYes'],
    ['code', '9904210011', 'form'],
    ['village', '一二三四五六七八九十一', 'tooLong'],
  ])('%s does not take %j: %s', (key, text, problem) => {
    expect(readCell({ column: column(key), text })).toMatchObject({ problem: { key: problem } })
  })

  test('an amount that another unit cannot hold exactly is not rounded', () => {
    expect(convertUnit({ amount: '15', from: '亩', to: '公顷' })).toBe('1')
    expect(convertUnit({ amount: '1', from: '亩', to: '公顷' })).toBeUndefined()
  })

  test('what is shown is read again', () => {
    const row = { isPublic: true, paidOn: '2025-03-05', status: 'paid', village: '双桥村' }
    for (const [key, value] of Object.entries(row)) {
      for (const language of ['en', 'zh'] as const) {
        if (key === 'isPublic' && language === 'en') continue
        const text = cellText({ column: column(key), language, value })
        expect(readCell({ column: column(key), text })).toEqual({ value })
      }
    }
  })
})

describe('tables', () => {
  test('a sheet with title, unit line, numbering and sum is read and every doubt reported', () => {
    const reading = readTable({
      cells: [
        ['2025年补贴发放表', '', '', '', ''],
        ['单位：万元', '', '', '', ''],
        ['序号', '村 名', '补贴金额', '户数（户）', '备注'],
        ['1', '双桥村', '1.25', '12', ''],
        ['', '', '', '', ''],
        ['2', '', '约2', '', ''],
        ['合 计', '', '3.25', '12', ''],
      ],
      columns,
    })
    expect(reading).toEqual({
      assumedUnits: [],
      convertedUnits: [{ column: 'amount', from: '万元' }],
      missing: ['code', 'area', 'paidOn', 'status', 'isPublic'],
      problems: [
        { column: 'village', fileRow: 6, problem: { key: 'missing' }, row: 1 },
        {
          column: 'amount',
          fileRow: 6,
          problem: { key: 'notNumber', params: { text: '约2' } },
          row: 1,
        },
        { column: 'households', fileRow: 6, problem: { key: 'missing' }, row: 1 },
      ],
      rows: [{ amount: '12500', households: 12, village: '双桥村' }, { amount: '约2' }],
      sums: [{ fileRow: 7, text: '合计' }],
      unknown: ['备注'],
    })
  })

  test('columns are found by key and by label of either language, units in their headings', () => {
    const cells = [
      ['village', 'en 补贴金额 (千元)', '面积(公顷)', 'households'],
      ['双桥村', '1.5', '0.1', '3'],
    ]
    expect(readTable({ cells, columns })).toMatchObject({
      assumedUnits: [],
      rows: [{ amount: '1500', area: '1.5', households: 3, village: '双桥村' }],
    })
    expect(
      readTable({
        cells: [
          ['村名', '补贴金额'],
          ['双桥村', '1'],
        ],
        columns,
      }),
    ).toMatchObject({
      assumedUnits: ['amount'],
    })
  })

  test('a heading of two rows with merged cells is one heading', () => {
    const rows = fillMerges({
      merges: [
        { from: { column: 0, row: 0 }, to: { column: 0, row: 1 } },
        { from: { column: 1, row: 0 }, to: { column: 2, row: 0 } },
        { from: { column: 0, row: 2 }, to: { column: 0, row: 3 } },
        { from: { column: 1, row: 2 }, to: { column: 1, row: 3 } },
      ],
      rows: [
        ['村名', '补贴', ''],
        ['', '金额', '户数'],
        ['双桥村', '5', '1'],
        ['', '', '2'],
      ],
    })
    expect(readTable({ cells: rows, columns })?.rows).toEqual([
      { amount: '5', households: 1, village: '双桥村' },
      { households: 2, village: '双桥村' },
    ])
  })

  test('a sheet without a heading is none, and what is exported is read again', () => {
    expect(readTable({ cells: [['双桥村', '12']], columns })).toBeUndefined()
    const rows = [
      { amount: '12.50', households: 3, isPublic: true, status: 'paid', village: '=1+1' },
      { amount: '0.10', code: '012345678', households: 0, paidOn: '2025-03-05', village: '双桥村' },
    ]
    const cells = tableCells({ columns, language: 'zh', rows })
    expect(cells[1]?.[0]).toBe("'=1+1")
    expect(readTable({ cells, columns })).toMatchObject({ problems: [], rows, unknown: [] })
  })

  test('a column of no flat kind is a mistake of the schema', () => {
    const nested = table(label('表'), { inner: z.object({}) })
    expect(() => columnsOf(nested)).toThrow('no flat kind')
  })
})
