import { expect, test } from '@jest/globals'

import type { TableColumn } from '../../domain/table/tableColumn.ts'
import { importDoubts } from './importDoubts.ts'

const column = (key: string, zh: string, isRequired: boolean): TableColumn => ({
  isPublic: true,
  isRequired,
  key,
  kind: 'line',
  label: { en: key, zh },
})

const columns = [
  column('remark', '备注', false),
  column('date', '日期', true),
  column('phone', '电话', false),
  column('amount', '金额', true),
]
const imported = {
  assumedUnits: [],
  convertedUnits: [],
  missing: ['remark', 'date', 'phone', 'amount'],
  sums: [{ fileRow: 9, text: '合计' }],
  unknown: ['经办人'],
}

test('of the columns a file lacks the required ones are named first and apart', () => {
  expect(importDoubts({ columns, imported, language: 'zh' })).toEqual([
    ['missingRequired', { columns: '日期、金额' }],
    ['missing', { columns: '备注、电话' }],
    ['unknown', { columns: '经办人' }],
    ['sums', { rows: '9' }],
  ])
  const [first] = importDoubts({
    columns,
    imported: { ...imported, missing: ['remark'] },
    language: 'en',
  })
  expect(first).toEqual(['missing', { columns: 'remark' }])
})
