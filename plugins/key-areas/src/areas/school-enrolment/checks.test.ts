import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { schoolEnrolment } from './index.ts'

const found = checkSample(schoolEnrolment)

describe('school enrolment', () => {
  test('K05 refuses more students than the classes may hold, by caps a county sets', () => {
    const change = { 'plans.0.students': 271, 'totals.0.students': 571 }
    expect(found(change)).toEqual(['K05_classSize plans.0.students 271/270'])
    expect(found(change, { settings: { primaryClassCap: 46 } })).toEqual([])
    expect(found({ 'plans.3.classes': 9, 'totals.1.classes': 9 })).toEqual([
      'K05_classSize plans.3.students 500/450',
    ])
  })

  test.each([
    ['the same community', { 'districts.2.place': '临河社区', 'districts.2.side': null }, true],
    ['the same side of a road', { 'districts.2.side': 'odd' }, true],
    ['both sides of a road', { 'districts.2.side': null }, true],
    ['numbers that meet', { 'districts.2.side': 'odd', 'districts.2.numbersFrom': 99 }, false],
    ['one shared number', { 'districts.3.numbersFrom': 99 }, true],
    ['numbers that follow', { 'districts.3.numbersFrom': 100 }, false],
    ['another stage', { 'districts.2.side': null, 'districts.2.stage': 'junior' }, true],
    [
      'its own district',
      { 'districts.2.side': null, 'districts.2.school': '澄川县文昌小学' },
      false,
    ],
    [
      'a private school',
      { 'districts.2.side': null, 'districts.2.school': '澄川县启明学校' },
      false,
    ],
  ])('K06 districts of public schools of one stage do not overlap: %s', (_, change, isFound) => {
    const keys = found(change).map((issue) => issue.split(' ')[0])
    expect(keys.includes('K06_overlap')).toBe(isFound)
  })

  test('K07 refuses a place without a school, in any stage that has districts', () => {
    expect(found({ 'places.0.name': '双桥村' })).toEqual([
      'K07_uncovered places.0.name',
      'K07_uncovered places.0.name',
    ])
    expect(found({ 'districts.4.place': '东关社区' })).toEqual(['K07_uncovered places.0.name'])
    expect(found({ districts: null })).toEqual([])
  })

  test('K08 §2.14 the plan of the county is that of its schools: 4480 + 6400', () => {
    expect(found({ 'totals.0.students': 571 })).toEqual(['K08_total totals.0.students 571/570'])
    expect(found({ 'totals.1.classes': 11 })).toEqual(['K08_total totals.1.classes 11/10'])
    const [primary] = schoolEnrolment.sample.plans as Record<string, unknown>[]
    const plans = [
      { ...primary, classes: 100, students: 4480 },
      { ...primary, classes: 128, stage: 'junior', students: 6400 },
    ]
    const totals = [
      { classes: 100, stage: 'primary', students: 4480 },
      { classes: 128, stage: 'junior', students: 6400 },
    ]
    expect(found({ plans, totals })).toEqual([])
    expect(found({ plans, totals: totals.slice(0, 1) })).toEqual(['K08_missing totals'])
  })

  test('K09 refuses a result before registration ends', () => {
    expect(found({ resultOn: '2025-07-10' })).toEqual(['K09_result resultOn 2025-07-10/2025-07-10'])
    expect(found({ resultOn: '2025-07-11T12:00:00.000Z' })).toEqual([])
    expect(found({ registrationTo: '2025-06-01' })).toEqual(['D04_end registrationTo'])
  })

  test('D14 §5.6 refuses a policy that is published on 3 August', () => {
    expect(found({ 'policy.publishedOn': '2025-08-03' })).toEqual([
      'D14_publishedOn policy.publishedOn 2025-08-03/2025-07-31',
    ])
    expect(found({ 'policy.publishedOn': '2025-07-31' })).toEqual([])
    expect(
      found({ 'policy.publishedOn': '2025-08-03' }, { settings: { policyDueOn: '08-10' } }),
    ).toEqual([])
  })

  test('D14 refuses a policy without an interpretation in time', () => {
    expect(found({ 'policy.interpretation': null })).toEqual([
      'D14_interpretation policy.interpretation',
    ])
    expect(found({ 'policy.interpretedOn': null })).toEqual([
      'D14_interpretation policy.interpretedOn',
    ])
    expect(found({ 'policy.interpretedOn': '2025-08-01' })).toEqual([
      'D14_interpretedOn policy.interpretedOn 2025-08-01/2025-07-31',
    ])
  })
})
