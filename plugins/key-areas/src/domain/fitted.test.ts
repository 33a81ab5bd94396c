import { expect, test } from '@jest/globals'
import { z } from 'zod'

import { fitted } from './fitted.ts'
import { decimal, line } from './schema/fields.ts'

test('R9-01 reads a decimal with separators or full-width digits as it will be stored', () => {
  const label = { en: 'Amount', zh: '金额' }
  const row = z.object({ amount: decimal(label), title: line(label) })
  const schema = z.object({ lines: z.array(row), total: decimal(label) })
  const value = { lines: [{ amount: '１，２００', title: '1,200' }], total: '1,234.50' }
  for (const drop of ['containers', 'everything'] as const) {
    expect(fitted({ drop, schema, value })).toEqual({
      lines: [{ amount: '1200', title: '1,200' }],
      total: '1234.50',
    })
  }
  expect(fitted({ drop: 'containers', schema, value: { total: '12,3' } })).toEqual({
    total: '12,3',
  })
})
