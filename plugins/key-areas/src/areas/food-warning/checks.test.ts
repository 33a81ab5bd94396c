import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { foodWarning } from './index.ts'

const found = checkSample(foodWarning)

describe('food warnings', () => {
  test('D03 refuses an end in a past year', () => {
    expect(found({ issuedOn: '2025-10-20', endsOn: '2024-10-31' })).toEqual([
      'D03_year endsOn 2024-10-31/2025-10-31',
    ])
    expect(found({ endsOn: undefined })).toEqual([])
  })

  test('A10 asks a risk warning for its products', () => {
    expect(found({ products: undefined })).toEqual(['A10_products products'])
    expect(found({ level: 'advice', products: undefined })).toEqual([])
  })
})
