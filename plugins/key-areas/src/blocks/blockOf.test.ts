import type { GroupField, RowField } from 'payload'

import { expect, test } from '@jest/globals'
import { z } from 'zod'

import { defineKeyArea } from '../domain/keyArea.ts'
import { decimal, group, line } from '../domain/schema/fields.ts'
import { blockOf } from './blockOf.ts'

const label = { en: 'Part', zh: '部分' }

const area = defineKeyArea({
  slug: 'parts',
  checks: [],
  label,
  lift: () => ({}),
  messages: {},
  sample: { always: { amount: '1' } },
  schema: z.object({
    always: group(label, { amount: decimal(label) }),
    sometimes: group(label, { amount: decimal(label), note: line(label).optional() }).optional(),
  }),
  settings: {},
})

test('a group that may stay empty demands none of its fields', () => {
  const { fields } = blockOf({ area, uploads: undefined })
  expect(fields).toMatchObject([
    { name: 'always', fields: [{ name: 'amount', required: true }] },
    { name: 'sometimes', fields: [{ fields: [{ name: 'amount', required: false }, {}] }] },
  ])
})

test('what is needed once such a group is filled in has a star, and the group says so', () => {
  const { fields } = blockOf({ area, uploads: undefined })
  const [always, sometimes] = fields as [GroupField, GroupField]
  const star = { Label: '@gongkai/key-areas/client#StarredLabel' }
  expect(always.admin?.description).toBeUndefined()
  expect(always.fields[0]?.admin).not.toHaveProperty('components')
  expect(sometimes.admin?.description).toHaveProperty('zh', '填写本组时，带*的为必填项。')
  const [amount, note] = (sometimes.fields[0] as RowField).fields
  expect(amount?.admin).toHaveProperty('components', star)
  expect(note?.admin).not.toHaveProperty('components')
})
