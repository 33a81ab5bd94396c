import { describe, expect, test } from '@jest/globals'

import { publicData } from '../../domain/publicData.ts'
import { publicSchema } from '../../domain/publicSchema.ts'
import { checkSample } from '../checkSample.fixture.ts'
import { houseExpropriation } from './index.ts'
import { sample } from './sample.ts'

const found = checkSample(houseExpropriation)

describe('expropriation of houses', () => {
  test('H01 refuses a compensation that is not the sum of its parts', () => {
    expect(found({ 'cases.0.reward': '20000.01' })).toEqual([
      'H01_case cases.0.total 415480/415480.01',
    ])
  })

  test('H01 refuses a unit price that is not value by area, the last 分 apart', () => {
    expect(found({ 'cases.0.unitPrice': '4200.01' })).toEqual([])
    expect(found({ 'cases.0.unitPrice': '4200.02' })).toEqual([
      'H01_unitPrice cases.0.unitPrice 4200.02/4200',
    ])
    expect(found({ 'cases.0.surveyedArea': '0', buildingArea: '120.46' })).toEqual([])
  })

  test('H01 refuses households and areas that the cases do not add up to', () => {
    expect(found({ totalHouseholds: 128 })).toEqual(['H01_households totalHouseholds 128/2'])
    expect(found({ buildingArea: '212.68' })).toEqual([
      'H01_buildingArea buildingArea 212.68/212.86',
    ])
    expect(found({ agreedHouseholds: 2 })).toEqual([
      'H01_agreed agreedHouseholds 2/1',
      'H01_settled agreedHouseholds 3/2',
    ])
    expect(found({ decidedHouseholds: 0 })).toEqual(['H01_decided decidedHouseholds 0/1'])
    expect(found({ cases: undefined, totalHouseholds: 128 })).toEqual([])
  })

  test('H01 refuses the same case twice', () => {
    expect(found({ 'cases.1.caseNo': 'DG-001' })).toEqual(['H01_twice cases.1.caseNo'])
  })

  test('H02 asks for an appraisal as of the day the decision was announced', () => {
    expect(found({ appraisalDate: '2025-05-12T12:00:00.000Z' })).toEqual([
      'H02_appraisal appraisalDate 2025-05-12/2025-05-14',
    ])
  })

  test('H03 asks for the recognition of a building without registration', () => {
    expect(found({ 'cases.1.recognition': undefined })).toEqual([
      'H03_recognition cases.1.recognition',
    ])
  })

  test('H04 asks for the house in exchange, and for one settlement', () => {
    expect(found({ 'cases.1.exchangeHouse': undefined })).toEqual([
      'H04_exchange cases.1.exchangeHouse',
    ])
    expect(
      found({ 'cases.0.decisionAt': '2025-10-20', decidedHouseholds: 2, agreedHouseholds: 1 }),
    ).toEqual(['H04_both cases.0.decisionAt', 'H01_settled agreedHouseholds 3/2'])
  })

  test('H05 refuses steps out of order and reports without initial results', () => {
    expect(found({ 'planRevision.publishedAt': '2025-04-01' })).toEqual([
      'H05_order planRevision.publishedAt 2025-04-01/2025-04-02',
    ])
    expect(found({ finalResultsAt: '2025-06-08' })).toEqual([
      'H05_order finalResultsAt 2025-06-08/2025-06-09',
    ])
    expect(found({ initialResultsAt: undefined })).toEqual(['H05_initial initialResultsAt'])
  })

  test('H06 warns of a review that was asked for too late, by days a county sets', () => {
    const requested = (day: string, settings = {}) =>
      found({ 'cases.0.reviewRequestedAt': day }, { settings })
    expect(requested('2025-07-03')).toEqual([])
    expect(requested('2025-07-04')).toEqual([
      'warning H06_review cases.0.reviewRequestedAt 2025-07-04/2025-07-03',
    ])
    expect(requested('2025-07-04', { reviewDays: 15 })).toEqual([])
  })

  test('D02 refuses a draft plan open for less than 30 days, D04 a signing that ends before it begins', () => {
    expect(found({ 'planDraft.to': '2025-03-31' })).toEqual(['D02_days planDraft.to 29/30'])
    expect(found({ 'planDraft.to': '2025-04-01' })).toEqual([
      'warning D02_daysAfterFirst planDraft.to 29/30',
    ])
    expect(found({ 'signing.to': '2025-06-30' })).toEqual(['D04_end signing.to'])
  })

  test('I01 refuses a wrong code of the appraiser', () => {
    expect(found({ 'appraiser.uscc': '91990421MA91000120' })).toEqual([
      'I01_checkDigit appraiser.uscc',
    ])
  })

  test('R9-04 household cases are nowhere in public', () => {
    const text = JSON.stringify(publicData({ area: houseExpropriation, value: sample }))
    expect(text).not.toMatch(/示例|DG-00|低风险/)
    expect(JSON.stringify(publicSchema(houseExpropriation))).not.toContain('caseNo')
  })
})
