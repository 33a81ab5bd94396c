import { keyAreas } from '@gongkai/key-areas'
import { readSheets, writeSheet } from '@gongkai/shared/spreadsheet'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { type App, bootApp } from '../support/bootApp.ts'
import { formAs } from '../support/formAs.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

const place = { area: 'village-ledger', field: 'income' }

let app: App
let staff: TwoDepartments

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})
afterAll(() => app.close())

describe('files for and from the grid', () => {
  const send = (path: string, parts: Record<string, object | string>) =>
    formAs({
      app,
      parts: { ...place, ...parts },
      path: `/key-areas/tables/${path}`,
      token: staff.handler.token,
    })

  test('a spreadsheet is read with every doubt and stored nowhere', async () => {
    const bytes = writeSheet({
      name: '收入',
      rows: [
        ['单位：元', '', ''],
        ['日期', '项目', '金额'],
        ['2025年7月8日', '发包', '36,000.00'],
        ['', '转移', '约2'],
      ],
    })
    const { body, status } = await send('import', { file: { bytes, name: '收入.xlsx' } })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      problems: [
        { column: 'date', fileRow: 4, problem: { key: 'missing' } },
        { column: 'amount', fileRow: 4 },
      ],
      rows: [
        { amount: '36000.00', date: '2025-07-08', item: '发包' },
        { amount: '约2', item: '转移' },
      ],
      sheet: '收入',
    })
  })

  test('a file without sheets names none', async () => {
    const bytes = new TextEncoder().encode('日期,项目,金额\n2025-07-08,发包,36000.00\n')
    const { body } = await send('import', { file: { bytes, name: '收入.csv' } })
    expect(body).toMatchObject({ rows: [{ item: '发包' }], sheet: '' })
  })

  test('what is no table is refused in words', async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 9])
    expect(await send('import', { file: { bytes, name: 'a.xlsx' } })).toMatchObject({ status: 422 })
    const text = new TextEncoder().encode('甲,乙\n1,2\n')
    const { body } = await send('import', { file: { bytes: text, name: 'a.csv' } })
    expect(JSON.stringify(body)).toContain('未找到表头')
  })

  test('rows are exported as a spreadsheet with the labels of the form', async () => {
    const { bytes } = await send('export', {
      language: 'zh',
      name: '收入',
      rows: [{ amount: '1.00', date: '2025-07-08', item: '零星收入0' }],
    })
    expect(readSheets(bytes)[0]?.rows).toEqual([
      ['日期', '项目', '金额（元）'],
      ['2025-07-08', '零星收入0', '1.00'],
    ])
  })

  test('§2.7 penalties go out and come in as the credit platform has them', async () => {
    const { sample } = keyAreas.find(({ slug }) => slug === 'administrative-penalty')!
    const list = { area: 'administrative-penalty', field: 'rows' }
    const rows = sample.rows as object[]
    const { bytes } = await send('export', { ...list, layout: 'platform', name: '处罚', rows })
    const [head, first] = readSheets(bytes)[0]!.rows
    expect(head?.slice(0, 3)).toEqual(['CF_XDR_MC', 'CF_XDR_LB', 'CF_XDR_SHXYM'])
    expect(first?.[1]).toBe('法人及非法人组织')
    const { body } = await send('import', { ...list, file: { bytes, name: '处罚.xlsx' } })
    expect(body).toMatchObject({
      missing: expect.not.arrayContaining(['partyName', 'fine', 'displayTo']),
      rows: [{ displayTo: '2027-03-04', fine: '0.2', partyKind: 'body' }, { partyKind: 'person' }],
    })
    expect((await send('export', { layout: 'platform', rows: [] })).status).toBe(404)
  })
})
