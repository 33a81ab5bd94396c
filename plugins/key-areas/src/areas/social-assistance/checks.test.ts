import { describe, expect, test } from '@jest/globals'

import { publicData } from '../../domain/publicData.ts'
import { checkSample } from '../checkSample.fixture.ts'
import { socialAssistance } from './index.ts'
import { sample } from './sample.ts'
import { settings } from './settings.ts'

const found = checkSample(socialAssistance)

describe('social assistance', () => {
  test('S01 refuses a county that the townships are not', () => {
    expect(found({ households: 330 })).toEqual(['S01_households households 330/329'])
    expect(found({ people: 566 })).toEqual(['S01_people people 566/567'])
    expect(found({ amount: '21.5461' })).toEqual(['S01_amount amount 21.5461/21.546'])
  })

  test('S01 refuses fewer people than households', () => {
    expect(found({ 'townships.1.people': 146, people: 462 })).toEqual([
      'S01_persons townships.1.people 146/147',
    ])
  })

  test('S01 refuses households that the month before, the new and the stopped do not give', () => {
    const [first, second] = sample.townships
    const before = (households: number) => ({
      before: {
        townships: [
          { ...second, households: 150 },
          { ...first, households },
        ],
      },
    })
    expect(found({}, { companions: before(180) })).toEqual([])
    expect(found({}, { companions: before(181) })).toEqual([
      'S01_flow townships.0.households 182/183',
    ])
    expect(found({}, { companions: { before: { townships: [] } } })).toEqual([])
  })

  test('S01 compares with the month before of the same region, the county or one township', () => {
    const before = { period: '2025-08', phase: 'ruralAllowance' }
    expect(socialAssistance.companions.before!(sample)).toEqual({ ...before, region: '澄川县' })
    const township = { ...sample, region: '青禾镇' }
    expect(socialAssistance.companions.before!(township)).toEqual({ ...before, region: '青禾镇' })
    expect(socialAssistance.lift({ settings, value: township })).toMatchObject({ region: '青禾镇' })
    expect(socialAssistance.companions.before!({ ...sample, region: null })).toBeUndefined()
  })

  test('S01 warns of aid for one person above 1.3 times the standard, of a month or a year', () => {
    const rich = { 'townships.0.amount': '23.0049', amount: '32.5429' }
    expect(found(rich)).toEqual(['warning S01_perPerson townships.0.amount 728/728'])
    expect(found({ 'townships.0.amount': '23.0048', amount: '32.5428' })).toEqual([])
    expect(found(rich, { settings: { perPersonLimit: '1.5' } })).toEqual([])
    expect(found({ 'standards.0.per': 'year' })).toHaveLength(2)
  })

  test('S03 asks for the publicity of a list', () => {
    expect(found({ publicity: undefined })).toEqual(['S03_publicity publicity'])
    expect(found({ list: undefined, publicity: undefined })).toEqual([])
  })

  test('S03 refuses a month published more than 10 working days after it', () => {
    expect(found({ publishedAt: '2025-10-22' })).toEqual([
      'S03_late publishedAt 2025-10-22/2025-10-21',
    ])
    expect(socialAssistance.lift({ settings, value: sample })).toMatchObject({
      dueOn: '2025-10-21',
    })
    const sooner = { ...settings, publicationWorkingDays: 5 }
    expect(socialAssistance.lift({ settings: sooner, value: sample })).toMatchObject({
      dueOn: '2025-10-14',
    })
  })

  test('D02 refuses a publicity under seven days', () => {
    expect(found({ 'publicity.to': '2025-09-20' })).toEqual(['D02_days publicity.to 6/7'])
  })

  test('S06 asks for the standard of the kind of aid', () => {
    expect(found({ 'standards.0.kind': 'urbanAllowance' })).toEqual(['S06_standard standards'])
  })

  test('S06 asks of which kind the rows of several kinds are', () => {
    const several = { kind: 'several', 'townships.0.kind': 'ruralAllowance' }
    expect(found(several)).toEqual(['S06_kind townships.1.kind'])
    expect(found({ ...several, 'townships.1.kind': 'destitute' })).toEqual([])
    expect(found({ ...several, 'townships.1.kind': 'temporary' })).toEqual([
      'S06_standard standards',
    ])
    expect(found({ 'townships.0.kind': 'destitute' })).toEqual(['S06_kind townships.0.kind'])
  })

  test('S01 compares the rows of several kinds each with its own', () => {
    const [, second] = sample.townships
    const kinds = {
      kind: 'several',
      'townships.0.kind': 'ruralAllowance',
      'townships.1.kind': 'destitute',
    }
    const before = (kind: string) => ({
      before: { townships: [{ ...second, households: 1, kind }] },
    })
    expect(found(kinds, { companions: before('destitute') })).toEqual([
      'S01_flow townships.1.households 147/-2',
    ])
    expect(found(kinds, { companions: before('ruralAllowance') })).toEqual([])
    const paid = { ...kinds, 'townships.1.amount': '24.4725', amount: '36.4805' }
    expect(found({ ...paid, 'standards.1.amount': '8900.00' })).toEqual([
      'warning S01_perPerson townships.1.amount 975/964.17',
    ])
    expect(found(paid)).toEqual([])
  })

  test('the list stays in the village', () => {
    expect(publicData({ area: socialAssistance, value: sample })).not.toHaveProperty('list')
  })
})
