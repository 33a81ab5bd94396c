import { describe, expect, test } from '@jest/globals'

import { numberIn, seriesIn } from './indexNumberTemplate.ts'

describe('R4-01 index numbers by template', () => {
  test.each([
    ['{code}/{yyyy}-{seq:5}', 7, '11620622013933539B/2026-00007'],
    ['{code}/{yyyyMM}-{seq:5}', 13, '11620622013933539B/202611-00013'],
    ['{code}/{yyyy}-{seq:7}', 5_135_380, '11620622013933539B/2026-5135380'],
    ['{seq:6}', 42, '000042'],
    ['{code}/{yyyy}-{seq:5}', 123_456, '11620622013933539B/2026-123456'],
  ])('R4-01 %s gives number %i as %s', (template, sequence, number) => {
    const series = seriesIn({ code: '11620622013933539B', template, today: '2026-11-28' })
    expect(numberIn({ sequence, series })).toBe(number)
  })

  test.each([
    ['{code}/{yyyy}', 'has no {seq:N}'],
    ['{organ}-{seq:5}', 'unknown part {organ}'],
    ['{code-{seq:5}', 'unknown part'],
  ])('R4-01 %s is refused', (template, message) => {
    expect(() => seriesIn({ code: 'X', template, today: '2026-11-28' })).toThrow(message)
  })
})
