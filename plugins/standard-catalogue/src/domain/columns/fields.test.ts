import { describe, expect, test } from '@jest/globals'

import { fieldIn } from './fields.ts'

describe('the field a title speaks of', () => {
  test.each([
    ['社会救助领域基层政务公开标准目录', 'socialAssistance'],
    ['澄川县住房保障领域基层政务公开标准目录', 'affordableHousing'],
    ['征地补偿领域基层政务公开标准目录', 'landExpropriation'],
    ['政务公开标准目录', undefined],
  ])('%s', (title, field) => {
    expect(fieldIn(title)).toBe(field)
  })
})
