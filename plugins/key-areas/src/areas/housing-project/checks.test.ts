import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { sample as plan } from '../housing-plan/sample.ts'
import { housingProject } from './index.ts'

const found = checkSample(housingProject)

describe('housing projects', () => {
  test('D04 refuses a project completed before it was started, D03 a slip in the year', () => {
    expect(found({ completedAt: '2024-12-20' })).toEqual(['D04_end completedAt'])
    expect(found({ completedAt: '2024-05-20' })).toEqual([
      'D03_year completedAt 2024-05-20/2025-05-20',
    ])
  })

  test('H14 refuses dates that the status denies', () => {
    expect(found({ status: 'planned' })).toEqual(['H14_started startAt'])
    expect(found({ startAt: '2026-05-01', completedAt: undefined, status: 'planned' })).toEqual([])
    expect(found({ completedAt: '2026-04-01' })).toEqual(['H14_future completedAt'])
    expect(found({ completedAt: '2026-04-01', status: 'building' })).toEqual([])
  })

  test('H15 warns of a project the published plan has not, or has with other flats', () => {
    expect(found({}, { companions: { plan } })).toEqual([])
    expect(found({ units: 180 }, { companions: { plan } })).toEqual([
      'warning H15_units units 180/200',
    ])
    expect(found({ name: '河西公租房' }, { companions: { plan } })).toEqual([
      'warning H15_unplanned name',
    ])
  })

  test('R9-01 asks for what the status implies', () => {
    const bare = { builder: undefined, completedAt: undefined, startAt: undefined }
    expect(found({ ...bare, status: 'planned' })).toEqual([])
    expect(found({ ...bare, status: 'building' })).toEqual([
      'R9-01_missing builder',
      'R9-01_missing startAt',
    ])
    expect(found({ ...bare })).toHaveLength(3)
  })
})
