import { describe, expect, test } from '@jest/globals'

import { isBankCardNumber } from './bankCard.ts'
import { creditCodeFault } from './creditCode.ts'
import { creditCodeIssue } from './creditCodeIssue.ts'
import { divisionTier, isWithinDivision } from './divisionCode.ts'
import { isMobileNumber } from './mobileNumber.ts'
import { isOrganisationCode } from './organisationCode.ts'
import { isResidentNumber } from './residentNumber.ts'

describe('§3.1 unified social credit codes', () => {
  const published =
    '91350200776049653A 91440101MA5CJQ4N59 11230500001755309F 91230500MA1B3N1N2M 91320105780688132K 11500383009336715E 11500000MB1907069L'
  const fictional =
    '11990421MB1000010U 11990421MB1000029Q 11990421MB1000037K 11990421MB1000045E 11990421MB10000539 11990421MB10000614 11990421MB100007XU 11990421MB1000088U 11990421MB1000096N 11990421MB1000109C 11990421MB10001177 11990421MB10001252 11990421MB1000133W 11990421MB1000141P 11990421MB100015XF 11990421MB1000168F 11990421MB1000176A 11990421MB10001845 11990421MB10001920 11990421MB1000205M 91990421MA9100012U 91990421MA9100020N 92990421MA9100039G'

  test.each(`${published} ${fictional}`.split(' '))('§3.1 accepts %s', (code) => {
    expect(creditCodeFault(code)).toBeUndefined()
    expect(isOrganisationCode(code.slice(8, 17))).toBe(true)
  })

  test.each(['91350203M0001QAY9B', '91350211M0000XUF46', '91350203M0001FUE2P'])(
    '§3.1 I01 warns of %s, a code of the trial of 2015',
    (code) => {
      expect(creditCodeIssue({ code, path: 'code' })).toMatchObject([
        { key: 'I01_pilotCode', severity: 'warning' },
      ])
    },
  )

  test.each([
    ['00000000000000000X', 'filler', 'error'],
    ['000000000000000000', 'filler', 'error'],
    ['91350200776049653B', 'checkDigit', 'error'],
    ['91350203M0001QAY8B', 'checkDigit', 'error'],
    ['91350200776049653', 'form', 'error'],
    ['91350200776049653I', 'form', 'error'],
    ['11990421MB100001XU', 'checkDigit', 'error'],
    ['11990421MB1000011Y', 'organisationDigit', 'warning'],
  ])('§3.1 I01 finds in %s: %s', (code, fault, severity) => {
    expect(creditCodeIssue({ code, path: 'code' })).toEqual([
      { key: `I01_${fault}`, params: { code }, path: 'code', severity },
    ])
  })
})

test.each([
  ['77604965-3', true],
  ['MA5CJQ4N5', true],
  ['776049654', false],
  ['7760-49653', false],
])('I02, §3.1 organisation code %s', (code, isRight) => {
  expect(isOrganisationCode(code)).toBe(isRight)
})

test.each([
  ['990421198002290013', true],
  ['990421197511030020', true],
  ['990421200106150031', true],
  ['990421196812311104', true],
  ['990421198102290013', false],
  ['990421198002290014', false],
  ['99042119800229001', false],
])('§3.1 resident identity number %s', (number, isRight) => {
  expect(isResidentNumber(number)).toBe(isRight)
})

test.each([
  ['990000', 'province'],
  ['990400', 'prefecture'],
  ['419000', 'prefecture'],
  ['500200', 'prefecture'],
  ['659000', 'prefecture'],
  ['990421', 'county'],
  ['990421100', 'township'],
  ['990421100201', 'village'],
  ['990021', undefined],
  ['990421000', undefined],
  ['990400100', undefined],
  ['990421100000', undefined],
  ['9904210', undefined],
])('§3.1 division code %s is of the tier %s', (code, tier) => {
  expect(divisionTier(code)).toBe(tier)
})

test.each([
  ['990421100201', '990421100', true],
  ['990421101201', '990421100', false],
  ['990421100', '990421', true],
  ['990422100', '990421', false],
  ['990421', '990400', true],
  ['990421', '990000', true],
  ['990421', '990421', false],
  ['990400', '990421', false],
])('§3.1 division code %s lies within %s: %s', (code, division, isWithin) => {
  expect(isWithinDivision({ code, division })).toBe(isWithin)
})

test.each([
  ['6222020000000000', false],
  ['6222020000000007', true],
  ['4111111111111111', true],
  ['9900000000000000002', true],
  ['411111111111111', false],
])('§3.1 bank card %s', (number, isRight) => {
  expect(isBankCardNumber(number)).toBe(isRight)
})

test.each([
  ['13900000000', true],
  ['12900000000', false],
  ['1390000000', false],
  ['0000-5550123', false],
])('§3.1 mobile number %s', (number, isRight) => {
  expect(isMobileNumber(number)).toBe(isRight)
})
