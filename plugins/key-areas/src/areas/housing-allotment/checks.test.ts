import { describe, expect, test } from '@jest/globals'

import { publicData } from '../../domain/publicData.ts'
import { checkSample } from '../checkSample.fixture.ts'
import { housingAllotment } from './index.ts'
import { sample } from './sample.ts'

const found = checkSample(housingAllotment)

describe('housing allotment', () => {
  test('H21 refuses more flats allotted than available, and numbers the lists deny', () => {
    expect(found({ allottedUnits: 4 })).toEqual([
      'H21_allotted allottedUnits 4/3',
      'H21_listed allottedUnits 4/2',
    ])
    expect(found({ availableUnits: 96 })).toEqual(['H21_available availableUnits 96/3'])
  })

  test('H22 refuses a second flat for an applicant, and a flat for two', () => {
    expect(found({ 'applicants.1.queueNo': '2025-0001' })).toEqual([
      'H22_applicant applicants.1.queueNo',
    ])
    expect(found({ 'applicants.1.houseNo': 'HX-3-1-101' })).toEqual([
      'H22_flat applicants.1.houseNo',
    ])
    expect(found({ 'units.1.houseNo': 'HX-3-1-101' })).toEqual(['H22_flat units.1.houseNo'])
  })

  test('H22 asks for a flat that was offered, only where one was allotted', () => {
    expect(found({ 'applicants.1.houseNo': 'HX-9-9-999' })).toEqual([
      'H22_notOffered applicants.1.houseNo',
    ])
    expect(found({ 'applicants.1.houseNo': undefined })).toEqual([
      'H22_noFlat applicants.1.houseNo',
    ])
    expect(found({ 'applicants.2.houseNo': 'HX-3-1-102' })).toEqual([
      'H22_notAllotted applicants.2.houseNo',
    ])
  })

  test('H22 looks for the flat among those published before', () => {
    const houses = { noticeAt: sample.noticeAt, units: sample.units!.slice(0, 2) }
    expect(found({ units: undefined }, { companions: { houses } })).toEqual([
      'H22_notOffered applicants.1.houseNo',
    ])
  })

  test('H23 refuses a contract signed before the publicity is over', () => {
    expect(found({ 'applicants.0.signedAt': '2025-06-12' })).toEqual([
      'H23_signed applicants.0.signedAt 2025-06-12/2025-06-12',
    ])
    expect(found({ 'applicants.0.signedAt': '2025-06-13' })).toEqual([])
  })

  test('H24 asks for all three publications, here or before', () => {
    const resultsAlone = { noticeAt: undefined, process: undefined }
    expect(found(resultsAlone)).toEqual(['H24_missing noticeAt', 'H24_missing process'])
    const companions = {
      houses: { noticeAt: sample.noticeAt },
      process: { process: sample.process },
    }
    expect(found(resultsAlone, { companions })).toEqual([])
    expect(found({ ...resultsAlone, stage: 'houses' })).toEqual(['H24_missing noticeAt'])
    expect(found({ ...resultsAlone, stage: 'process' }, { companions })).toEqual([])
    expect(found({ resultsAt: undefined })).toEqual(['H24_missing resultsAt'])
  })

  test('H24 refuses publications out of order', () => {
    expect(found({ noticeAt: '2025-05-29' })).toEqual([
      'H24_order process.drawAt 2025-05-28/2025-05-29',
    ])
    expect(found({ resultsAt: '2025-05-28' })).toEqual([
      'H24_order resultsAt 2025-05-28/2025-05-29',
    ])
  })

  test('D02 refuses a publicity under seven days', () => {
    expect(found({ 'publicity.to': '2025-06-08' })).toEqual(['D02_days publicity.to 6/7'])
    expect(found({ 'publicity.to': '2025-06-08' }, { settings: { publicityDays: 5 } })).toEqual([])
  })

  test('R9-01 asks for the flats and for the applicants where their stage comes', () => {
    expect(found({ applicants: undefined, publicity: undefined })).toEqual([
      'R9-01_missing applicants',
      'R9-01_missing publicity',
    ])
    expect(found({ stage: 'houses', units: undefined })).toContain('R9-01_missing units')
  })

  test('names are masked in public', () => {
    const text = JSON.stringify(publicData({ area: housingAllotment, value: sample }))
    expect(text).toContain('示*甲')
    expect(text).not.toMatch(/示例[甲丙丁]/)
  })
})
