import { readSheets, writeSheet } from '@gongkai/shared/spreadsheet'
import { expect, test } from '@jest/globals'

import { type CatalogueRow, readCatalogue, writeCatalogue } from './index.ts'

test('R4-11: 2,000 rows go to XLSX and come back the same, in less than 20 seconds', () => {
  const rows = Array.from({ length: 2_000 }, (_, index): CatalogueRow => ({
    audience: 'public',
    bases: [{ article: '第二十条', title: '《政府信息公开条例》' }, { title: '《预算法》' }],
    channels: ['website', 'readingPoint'],
    deadlineText: '信息形成或者变更之日起20个工作日内',
    elements: [
      { label: '名称', required: true },
      { label: '解读', required: false },
    ],
    field: 'budgets',
    firstLevel: `事项${Math.floor(index / 8)}`,
    levels: ['county', 'township'],
    mode: 'proactive',
    optionalChannels: ['socialMedia'],
    secondLevel: `二级事项${index}`,
    seq: index + 1,
    subject: '县财政局',
  }))
  const began = performance.now()
  const sheet = writeCatalogue({ rows, title: '财政预决算领域标准目录' })
  const read = readCatalogue({ sheets: readSheets(writeSheet(sheet)) })
  expect(performance.now() - began).toBeLessThan(20_000)
  expect(read.rows.map(({ row }) => row)).toEqual(rows)
  expect(read.rows.flatMap(({ problems }) => problems)).toEqual([])
})
