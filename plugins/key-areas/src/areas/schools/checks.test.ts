import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { schools } from './index.ts'

const found = checkSample(schools)

describe('schools', () => {
  test('K01 refuses a ratio that is not students over teachers', () => {
    expect(found({ 'schools.1.studentsPerTeacher': '12.95' })).toEqual([
      'K01_ratio schools.1.studentsPerTeacher 12.95/12.59',
    ])
    expect(found({ 'schools.1.studentsPerTeacher': '12.6' })).toEqual([])
  })

  test('K02 refuses totals that are not the sums of the schools', () => {
    expect(
      found({ totalClasses: 85, totalSchools: 46, totalStudents: 3713, totalTeachers: 255 }),
    ).toEqual([
      'K02_total totalSchools 46/3',
      'K02_total totalClasses 85/84',
      'K02_total totalStudents 3713/3714',
      'K02_total totalTeachers 255/254',
    ])
  })

  test('K03 refuses a school or a code that is listed twice', () => {
    expect(found({ 'schools.2.name': '澄川县文昌小学' })).toEqual(['K03_repeated schools.2.name'])
    expect(found({ 'schools.2.code': '9904210002' })).toEqual(['K03_repeated schools.2.code'])
  })

  test('K04 asks a private school for its licence, where the county lists it', () => {
    const change = { 'schools.2.licenceNo': '' }
    expect(found(change)).toEqual(['K04_licence schools.2.licenceNo'])
    expect(found(change, { settings: { privateSchoolsNameLicence: false } })).toEqual([])
  })
})
