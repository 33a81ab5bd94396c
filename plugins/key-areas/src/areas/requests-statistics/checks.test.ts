import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { items } from './choices.ts'
import { requestsStatistics } from './index.ts'
import { tableRows } from './tableRows.fixture.ts'

const found = checkSample(requestsStatistics)
const rowOf = (item: keyof typeof items) => Object.keys(items).indexOf(item)

/** The published table of law §2.5, in the order of the report. */
const PUBLISHED = tableRows(`
  new 13612/252/0/45/128/32/14069
  prev 535/6/0/1/18/0/560
  granted 5345/129/0/41/19/14/5548
  partial 2120/39/0/1/6/2/2168
  d1 13/0/0/0/0/0/13
  d2 30/0/0/0/0/0/30
  d3 11/0/0/0/0/0/11
  d4 49/2/0/0/0/0/51
  d5 103/1/0/0/0/0/104
  d6 84/1/0/0/0/0/85
  d7 282/4/0/0/0/0/286
  d8 147/0/0/0/1/2/150
  u1 3075/50/0/0/89/8/3222
  u2 177/3/0/0/0/0/180
  u3 19/0/0/0/0/0/19
  n1 199/1/0/0/3/0/203
  n2 147/1/0/0/0/0/148
  n3 0/0/0/0/0/0/0
  n4 100/1/0/0/0/0/101
  n5 5/0/0/0/0/0/5
  o1 315/3/0/0/0/0/318
  o2 202/0/0/1/0/0/203
  o3 941/17/0/1/3/3/965
  tot 13364/252/0/44/121/29/13810
  carry 783/6/0/2/25/3/819
`)

describe('requests for information', () => {
  test('R2-02 §2.5 a published table of 25 rows holds, and its disputes', () => {
    const published = {
      channels: null,
      rows: PUBLISHED,
      reconsideration: { upheld: 376, corrected: 97, other: 196, pending: 121, total: 790 },
      directSuits: { upheld: 16, corrected: 1, other: 12, pending: 27, total: 56 },
      suitsAfter: { upheld: 74, corrected: 1, other: 30, pending: 51, total: 156 },
    }
    expect(found(published)).toEqual([])
    expect(found({ ...published, 'rows.3.legal': 7 })).toEqual([
      'R2-02_I1 rows.3.total 2168/2169',
      'R2-02_I2 rows.23.legal 121/122',
    ])
  })

  test('R2-02 I1 refuses a row that does not add up', () => {
    expect(found({ [`rows.${rowOf('d4')}.person`]: 0, [`rows.${rowOf('u1')}.person`]: 2 })).toEqual(
      [`R2-02_I1 rows.${rowOf('d4')}.total 1/0`, `R2-02_I1 rows.${rowOf('u1')}.total 1/2`],
    )
  })

  test('R2-02 I3 §2.19 sources are outcomes: what came in went out or is carried over', () => {
    const carry = rowOf('carry')
    expect(found({ [`rows.${carry}.person`]: 1, [`rows.${carry}.total`]: 1 })).toEqual([
      `R2-02_I3 rows.${rowOf('tot')}.person 10/9`,
      `R2-02_I3 rows.${rowOf('tot')}.total 12/11`,
    ])
  })

  test('R2-02 §2.19 new requests are those of the channels: 1 in person and 10 online', () => {
    expect(found({ 'channels.1.count': 11 })).toEqual(['R2-02_channels rows.0.total 11/12'])
    expect(found({ 'channels.1.channel': 'inPerson' })).toEqual([
      'R2-03_repeated channels.1.channel',
    ])
  })

  test('R2-02 I4 warns when the year before carried over another number', () => {
    const before = { rows: [{ item: 'carry', person: 2, total: 2 }] }
    expect(found({}, { companions: { before } })).toEqual([
      'warning R2-02_I4 rows.1.person 0/2',
      'warning R2-02_I4 rows.1.total 0/2',
    ])
  })

  test('R2-02 I5 refuses disputes that do not add up', () => {
    expect(found({ 'suitsAfter.upheld': 1 })).toEqual(['R2-02_I5 suitsAfter.total 0/1'])
  })

  test('R2-03 refuses a table without a row, or with one twice', () => {
    const rows = requestsStatistics.sample.rows as { item: string }[]
    expect(found({ rows: rows.filter(({ item }) => item !== 'n3') })).toEqual([
      'R2-03_missing rows',
    ])
    expect(found({ rows: [...rows, rows[rowOf('n3')]] })).toEqual(['R2-03_repeated rows.25.item'])
  })

  test('R1-12 warns of replies that take longer than the law allows', () => {
    expect(found({ averageWorkingDays: '20.1' })).toEqual([
      'warning R1-12_replies averageWorkingDays 20.1/20',
    ])
    expect(found({ averageWorkingDays: '20' })).toEqual([])
  })
})
