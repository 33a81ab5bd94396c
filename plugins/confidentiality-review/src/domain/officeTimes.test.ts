import { expect, test } from '@jest/globals'

import { clockTime, dayInWords } from './officeTimes.ts'

test('times are read off the office clock', () => {
  expect(clockTime('2026-03-09T06:05:59.000Z')).toBe('2026-03-09 14:05')
  expect(clockTime('2026-03-09T20:00:00.000Z')).toBe('2026-03-10 04:00')
})

test('days are said in words of the language', () => {
  const instant = '2026-03-09T12:00:00.000Z'
  expect(dayInWords({ instant, language: 'zh' })).toBe('2026年3月9日')
  expect(dayInWords({ instant, language: 'en' })).toBe('9 March 2026')
})
