import { describe, expect, test } from '@jest/globals'

import { publicData } from '../../domain/publicData.ts'
import { checkSample } from '../checkSample.fixture.ts'
import { personnelChange } from './index.ts'

const found = checkSample(personnelChange)

const decision = {
  kind: 'decision',
  documentNo: '澄政任〔2025〕7号',
  decidedOn: '2025-11-20',
  changes: [
    { name: '任职人员甲', change: 'appointed', unit: '县审计局', post: '副局长', trialMonths: 12 },
    { name: '任职人员甲', change: 'removed', unit: '县财政局', post: '股长' },
  ],
}

describe('personnel', () => {
  test('P01 asks of each kind of announcement what it has to name', () => {
    expect(found(decision)).toEqual([])
    expect(found({ kind: 'decision' })).toEqual([
      'P01_missing documentNo',
      'P01_missing decidedOn',
      'P01_missing changes',
    ])
    expect(found({ candidates: null, posting: null, posts: null })).toEqual([
      'P01_missing posts',
      'P01_missing candidates',
      'P01_missing posting',
    ])
    expect(found({ kind: 'preAppointment' })).toEqual(['P01_missing changes'])
  })

  test('D02 people to be hired are posted for seven working days, civil servants for five', () => {
    expect(found({ 'posting.to': '2025-11-17' })).toEqual(['D02_workingDays posting.to 6/7'])
    expect(found({ 'posting.to': '2025-11-18' })).toEqual([
      'warning D02_workingDaysAfterFirst posting.to 6/7',
    ])
    expect(found({ 'posting.to': '2025-11-18' }, { settings: { countStartDay: true } })).toEqual([])
    expect(found({ kind: 'civilServants', 'posting.to': '2025-11-17' })).toEqual([])
    expect(found({ kind: 'civilServants', 'posting.to': '2025-11-13' })).toEqual([
      'D02_workingDays posting.to 4/5',
    ])
    expect(
      found(
        { kind: 'preAppointment', changes: decision.changes, 'posting.to': '2025-11-17' },
        { settings: { preAppointmentPostingWorkingDays: 8 } },
      ),
    ).toEqual(['D02_workingDays posting.to 6/8'])
  })

  test('P02 refuses a person appointed to and removed from one post', () => {
    const changes = decision.changes.map((change) => ({
      ...change,
      post: '局长',
      unit: '县审计局',
    }))
    expect(found({ ...decision, changes })).toEqual(['P02_repeated changes.1.post'])
  })

  test('P03 refuses more people than places, and posts that were not advertised', () => {
    expect(found({ 'candidates.2.postCode': '2025001' })).toEqual([
      'P03_places candidates.2.postCode 3/2',
    ])
    expect(found({ 'candidates.2.postCode': '2025003' })).toEqual([
      'P03_noPost candidates.2.postCode',
    ])
  })

  test('P04 refuses an examination number that stands twice', () => {
    expect(found({ 'candidates.2.ticketNo': '99042125001' })).toEqual([
      'P04_repeated candidates.2.ticketNo',
    ])
  })

  test('P05 warns of a score beyond a hundred', () => {
    expect(found({ 'candidates.0.score': '813.5' })).toEqual([
      'warning P05_score candidates.0.score 813.5/100',
    ])
  })

  test('Q05 identity and telephone numbers are never in the public data', () => {
    const data = JSON.stringify(
      publicData({ area: personnelChange, value: personnelChange.sample }),
    )
    expect(data).toContain('拟聘人员甲')
    expect(data).not.toContain('990421200106150031')
  })
})
