import { describe, expect, test } from '@jest/globals'

import { readSheets } from './readSheets.ts'
import { writeSheet } from './writeSheet.ts'

describe('spreadsheets', () => {
  test('what is written is read again: leading zeros, digits and merged cells', () => {
    const merges = [{ from: { column: 0, row: 1 }, to: { column: 0, row: 2 } }]
    const rows = [
      ['序号', '科目编码', '金额'],
      ['1', '0201', '318.420000'],
      ['', '2010801', '26.00'],
    ]
    const bytes = writeSheet({ name: '预算/决算', merges, rows, widths: [6, 12] })
    expect(readSheets(bytes)).toEqual([{ name: '预算 决算', merges, rows }])
  })

  test('text with commas is read in UTF-8 and in GB18030', () => {
    const utf8 = new TextEncoder().encode('\uFEFF村名,金额\n"双桥村, 一组",0012.50\n')
    // 村名,金额
    const gb = Uint8Array.from([0xb4, 0xe5, 0xc3, 0xfb, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a])
    const rows = [
      ['村名', '金额'],
      ['双桥村, 一组', '0012.50'],
    ]
    expect(readSheets(utf8)).toEqual([{ name: '', merges: [], rows }])
    expect(readSheets(gb)[0]?.rows).toEqual([['村名', '金额']])
  })

  test('what is no table is refused', () => {
    expect(() => readSheets(Uint8Array.from([0, 1, 2, 3]))).toThrow('neither')
    expect(() => readSheets(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]))).toThrow()
  })
})
