import { expect, test } from '@jest/globals'

import { fieldsToFill } from './fieldsToFill.ts'

test('fields that are there, shown and empty are filled; cells of long lists and what is written are not', () => {
  const fields = {
    'keyArea.0.change': { value: '' },
    'keyArea.0.executionRate': { passesCondition: false },
    'keyArea.0.lines': { value: [{}] },
    'keyArea.0.total': { value: '12.00' },
    'keyArea.0.threePublic.total': {},
  }
  const names = ['change', 'executionRate', 'lines.0.amount', 'total', 'threePublic.total']
  const values = names.map((name) => ({ path: `keyArea.0.${name}`, value: '1.00' }))
  expect(fieldsToFill({ fields, values }).map(({ path }) => path)).toEqual([
    'keyArea.0.change',
    'keyArea.0.threePublic.total',
  ])
})
