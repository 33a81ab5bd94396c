import { expect, test } from '@jest/globals'

import { isValidCreditCode } from './creditCode.ts'

const CODES = [
  '11620622013933539B',
  '11441700007280420Y',
  '1137078555222300XQ',
  '11370322004222241N',
  '11341702486344515H',
]

test.each(CODES)('R4-02 accepts the published code %s', (code) => {
  expect(isValidCreditCode(code)).toBe(true)
})

test.each(CODES)('R4-02 refuses %s with one digit changed', (code) => {
  const changed = code.slice(0, 5) + ((Number(code[5]) + 1) % 10) + code.slice(6)
  expect(isValidCreditCode(changed)).toBe(false)
})

test.each(['', '116206220139335', '11620622013933539I', '11620622013933539b'])(
  'refuses "%s"',
  (code) => {
    expect(isValidCreditCode(code)).toBe(false)
  },
)
