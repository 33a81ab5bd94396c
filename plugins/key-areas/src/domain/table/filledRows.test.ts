import { describe, expect, test } from '@jest/globals'

import { filledRows } from './filledRows.ts'
import type { GridRow } from './gridRows.ts'
import type { TableColumn } from './tableColumn.ts'

const label = (zh: string) => ({ en: `${zh} in English`, zh })
const columns: TableColumn[] = [
  { isPublic: true, isRequired: true, key: 'name', kind: 'line', label: label('名称') },
  { isPublic: true, isRequired: true, key: 'total', kind: 'decimal', label: label('合计') },
  {
    choices: { above: label('超标'), within: label('达标') },
    isPublic: true,
    isRequired: false,
    key: 'verdict',
    kind: 'choice',
    label: label('评价'),
  },
]
const rows: GridRow[] = [
  { name: '甲', total: '', verdict: '' },
  { name: '乙', total: '5.00', verdict: ' ' },
]
const cell = (row: number, column: string, value: number | string) => ({ column, row, value })

describe('filledRows', () => {
  const fill = (cells: ReturnType<typeof cell>[], asked = rows) =>
    filledRows({ asked, cells, columns, language: 'zh', rows })

  test('writes values as the grid shows them and counts them', () => {
    expect(fill([cell(0, 'total', '3.10'), cell(1, 'verdict', 'within')])).toEqual({
      count: 2,
      rows: [
        { name: '甲', total: '3.10', verdict: '' },
        { name: '乙', total: '5.00', verdict: '达标' },
      ],
    })
  })

  test('leaves what is typed and what there is no place for', () => {
    const cells = [cell(1, 'total', '9.00'), cell(0, 'other', '1'), cell(7, 'total', '1')]
    expect(fill(cells)).toEqual({ count: 0, rows })
  })

  test('leaves rows that were changed since the values were asked for', () => {
    const asked = [{ ...rows[0]! }, rows[1]!]
    const cells = [cell(0, 'total', '3.10'), cell(1, 'verdict', 'above')]
    expect(fill(cells, asked)).toMatchObject({ count: 1, rows: [{ total: '' }, {}] })
  })
})
