import { expect, test } from '@jest/globals'
import { z } from 'zod'

import { defineKeyArea } from '../keyArea.ts'
import { choice, day, decimal, line, rows } from '../schema/fields.ts'
import { areaTexts } from './areaTexts.ts'
import { ruleMessages } from './messages.ts'
import { textIssues } from './textIssues.ts'

const label = { en: 'Aid', zh: '救助' }
const area = defineKeyArea({
  slug: 'aid',
  label,
  checks: [],
  lift: () => ({}),
  messages: {},
  sample: {} as never,
  schema: z.object({
    people: rows(label, {
      amount: decimal({ en: 'Amount', zh: '金额' }),
      born: day({ en: 'Born', zh: '出生日期' }).optional(),
      name: line({ en: 'Name', zh: '姓名' }, { mask: 'name', maskedWhen: (row) => !!row.born }),
      number: line({ en: 'Number', zh: '身份证号' }, { audience: 'nobody' }).optional(),
      phone: line({ en: 'Telephone', zh: '电话' }, { mask: 'phone' }).optional(),
      reason: choice({ en: 'Reason', zh: '救助原因' }, { ill: { en: 'Ill', zh: '重病' } }),
      village: line({ en: 'Village', zh: '村' }),
    }),
  }),
  settings: {},
})

const person = { amount: '13900000000', name: '王小明', reason: 'ill', village: '双桥村' }

test('Q05 texts of an area are those that would be public, with the labels of their fields', () => {
  const people = [{ ...person, born: '2018-04-01', number: '990421197511030020' }]
  expect(areaTexts({ area, value: { people } })).toEqual([
    { label: '出生日期', path: 'people.0.born', text: '2018-04-01' },
    { label: '姓名', path: 'people.0.name', text: '王*明' },
    { label: '救助原因', path: 'people.0.reason', text: '重病' },
    { label: '村', path: 'people.0.village', text: '双桥村' },
  ])
})

test('Q03 reads the rows of an area, and amounts are no telephone numbers', () => {
  const texts = areaTexts({ area, value: { people: [{ ...person, phone: '13900000000' }] } })
  expect(textIssues({ texts, today: '2026-03-31' })).toEqual([
    { key: 'Q03_hardship', path: 'people.0.name', severity: 'warning' },
  ])
})

test('§3 every rule explains itself in both languages, with the same numbers', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort()
  for (const { en, zh } of Object.values(ruleMessages)) {
    expect(placeholders(zh)).toEqual(placeholders(en))
  }
})
