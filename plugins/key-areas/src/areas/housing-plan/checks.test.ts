import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { housingPlan } from './index.ts'
import { sample } from './sample.ts'
import { settings } from './settings.ts'

const found = checkSample(housingPlan)
const asPlan = { kind: 'plan', month: undefined, planSetAt: '2025-02-10' }

describe('housing plans', () => {
  test('H11 refuses a plan published more than 20 working days after it was set', () => {
    expect(found({ ...asPlan, publishedAt: '2025-03-10' })).toEqual([])
    expect(found({ ...asPlan, publishedAt: '2025-03-11' })).toEqual([
      'H11_plan publishedAt 2025-03-11/2025-03-10',
    ])
  })

  test('H11 refuses progress published more than 10 working days after the month', () => {
    expect(found({ publishedAt: '2025-10-21' })).toEqual([])
    expect(found({ publishedAt: '2025-10-22' })).toEqual([
      'H11_progress publishedAt 2025-10-22/2025-10-21',
    ])
    expect(found({ publishedAt: '2025-10-22' }, { settings: { progressWorkingDays: 11 } })).toEqual(
      [],
    )
  })

  test('H12 refuses targets the projects do not add up to', () => {
    expect(found({ 'projects.1.startUnits': 150 })).toEqual(['H12_projects startUnits 360/350'])
    expect(found({ completeUnits: 210 })).toEqual(['H12_projects completeUnits 210/200'])
  })

  test('H13 warns of targets that are not those of the published plan', () => {
    const plan = { ...sample, subsidyHouseholds: 160 }
    expect(found({}, { companions: { plan } })).toEqual([
      'warning H13_target subsidyHouseholds 150/160',
    ])
  })

  test('H13 warns when what was reached shrinks', () => {
    const before = { ...sample, completedUnits: 121 }
    expect(found({}, { companions: { before } })).toEqual([
      'warning H13_shrinks completedUnits 120/121',
    ])
  })

  test('R9-01 asks for what a plan, a month and a year contain', () => {
    expect(found({ ...asPlan, planSetAt: undefined })).toEqual(['R9-01_missing planSetAt'])
    expect(found({ month: undefined })).toEqual(['R9-01_missing month'])
    expect(found({ kind: 'annual', startedUnits: undefined })).toEqual([
      'R9-01_missing startedUnits',
    ])
  })

  test('lifts the day it is due and finds the month before', () => {
    expect(housingPlan.lift({ settings, value: sample })).toMatchObject({
      dueOn: '2025-10-21',
      period: '2025-09',
    })
    expect(housingPlan.companions.before!(sample)).toEqual({ period: '2025-08', phase: 'progress' })
    expect(housingPlan.companions.before!({ ...sample, month: '2025-01' })).toBeUndefined()
  })
})
