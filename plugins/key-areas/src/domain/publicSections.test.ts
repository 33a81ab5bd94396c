import { expect, test } from '@jest/globals'
import { z } from 'zod'

import { defineKeyArea } from './keyArea.ts'
import { publicSections } from './publicSections.ts'
import { choice, choices, day, decimal, group, line, rows, yes } from './schema/fields.ts'

const label = (zh: string) => ({ en: zh, zh })

const kinds = { a: label('甲类'), b: label('乙类') }

const area = defineKeyArea({
  slug: 'made-up',
  checks: [],
  label: label('样例'),
  lift: () => ({}),
  messages: {},
  sample: {} as never,
  schema: z.object({
    name: line(label('名称')),
    lots: rows(label('标段'), {
      lot: line(label('标段名称')),
      goods: rows(label('货物'), {
        item: line(label('品名')),
        price: decimal(label('单价'), { unit: '元' }),
      }),
      note: line(label('备注')).optional(),
    }),
    notice: group(label('公告'), { from: day(label('起')), kind: choice(label('类型'), kinds) }),
    insider: line(label('内部联系人'), { audience: 'nobody' }),
    kinds: choices(label('类别'), kinds),
    open: yes(label('公开')),
  }),
  settings: {},
})

test('public data is read as named values and tables, in words', () => {
  const value = {
    name: '澄川县学校课桌椅采购',
    insider: '不公开的人',
    kinds: ['a', 'b'],
    lots: [{ lot: '一包', goods: [{ item: '课桌', price: '120.50' }] }],
    notice: { from: '2025-03-05T12:00:00.000Z', kind: 'b' },
    open: false,
  }
  expect(publicSections({ area, value })).toEqual([
    {
      kind: 'values',
      values: [
        { name: '名称', text: '澄川县学校课桌椅采购' },
        { name: '类别', text: '甲类、乙类' },
        { name: '公开', text: '否' },
      ],
    },
    {
      head: ['标段名称', '货物'],
      kind: 'table',
      rows: [['一包', '品名：课桌，单价（元）：120.50']],
      title: '标段',
    },
    {
      kind: 'values',
      title: '公告',
      values: [
        { name: '起', text: '2025年3月5日' },
        { name: '类型', text: '乙类' },
      ],
    },
  ])
})
