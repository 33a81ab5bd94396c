import { expect, test } from '@jest/globals'

import { unitNamed, unitWord } from './unitWords.ts'

test('an English heading is read back as the unit of its column', () => {
  const unit = unitWord({ language: 'en', unit: '平方米' })
  expect(unitNamed({ own: '平方米', text: unit })).toBe('平方米')
  expect(unitNamed({ own: '平方米', text: '亩' })).toBe('亩')
})
