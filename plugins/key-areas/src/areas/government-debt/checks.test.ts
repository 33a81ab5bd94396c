import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { governmentDebt } from './index.ts'

const found = checkSample(governmentDebt)

describe('government debt', () => {
  test('B08 refuses a balance above the limit', () => {
    expect(found({ 'debts.2.limit': '238199.99' })).toEqual([
      'B08_limit debts.2.balance 238200/238199.99',
    ])
  })

  test('B08 refuses a balance that is not opening plus issued minus repaid', () => {
    expect(found({ 'debts.2.repaid': '4200.00' })).toEqual([
      'B08_balance debts.2.balance 238200/238100',
    ])
  })

  test('B08 refuses a whole that is not its own and lower levels', () => {
    expect(found({ 'debts.1.interest': '5400.00' })).toEqual([
      'B08_scope debts.0.interest 5412.36/5400',
    ])
    const lower = {
      balance: '1',
      interest: '1',
      issued: '1',
      kind: 'general',
      limit: '2',
      opening: '0',
      region: '青禾镇',
      repaid: '0',
      scope: 'lower',
    }
    expect(found({ 'debts.3': lower })).toContain('B08_scope debts.0.limit 186400/186402')
    expect(found({ 'debts.3': { ...lower, kind: 'special' } })).toEqual([])
  })

  test('B06 a year opens with what the one before closed with', () => {
    const debts = [{ balance: '2058000000', kind: 'special', scope: 'own' }]
    expect(found({}, { companions: { lastYear: { debts, unit: 'yuan' } } })).toEqual([])
    expect(found({}, { companions: { lastYear: { debts, unit: 'wan' } } })).toEqual([
      'warning B06_lastYear debts.2.opening 205800/2058000000',
    ])
  })

  test('B18 names the lower level and writes no debt twice', () => {
    expect(found({ 'debts.2.scope': 'lower' })).toEqual(['B18_region debts.2.region'])
    expect(found({ 'debts.1.scope': 'whole' })).toEqual(['B18_twice debts.1'])
  })

  test('D12 is published within 20 days of the approval', () => {
    expect(found({ publishedOn: '2025-02-08' })).toEqual(['D12_late lateReason'])
  })
})
