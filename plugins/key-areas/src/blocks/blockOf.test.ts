import { expect, test } from '@jest/globals'
import { z } from 'zod'

import { defineKeyArea } from '../domain/keyArea.ts'
import { decimal, group } from '../domain/schema/fields.ts'
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
    sometimes: group(label, { amount: decimal(label) }).optional(),
  }),
  settings: {},
})

test('a group that may stay empty demands none of its fields', () => {
  const { fields } = blockOf({ area, uploads: undefined })
  expect(fields).toMatchObject([
    { name: 'always', fields: [{ name: 'amount', required: true }] },
    { name: 'sometimes', fields: [{ name: 'amount', required: false }] },
  ])
})
