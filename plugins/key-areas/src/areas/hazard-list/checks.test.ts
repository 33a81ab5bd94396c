import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { hazardList } from './index.ts'

const found = checkSample(hazardList)

describe('major hazards under supervision', () => {
  test.each([
    [{ 'rows.1.deadline': '2026-03-30' }, 'warning A06_overdue rows.1.status'],
    [{ 'rows.1.deadline': '2026-03-31' }, 'info A06_soon rows.1.status'],
    [{ 'rows.1.deadline': '2026-04-07' }, 'info A06_soon rows.1.status'],
    [{ 'rows.0.deadline': '2026-01-11' }, 'A06_deadline rows.0.deadline'],
    [{ 'rows.0.closedOn': undefined }, 'A06_closedOn rows.0.closedOn'],
    [{ 'rows.0.closedOn': '2026-01-11' }, 'A06_closed rows.0.closedOn'],
    [{ 'rows.0.closedOn': '2026-04-01' }, 'A06_closed rows.0.closedOn'],
    [{ 'rows.1.closedOn': '2026-03-01' }, 'A06_status rows.1.status'],
    [{ 'rows.0.uscc': '00000000000000000X' }, 'I01_filler rows.0.uscc'],
  ])('A06 finds in %j: %s', (change, line) => {
    expect(found(change)).toEqual([line])
  })

  test('A06 is quiet before the notice and its length may be set', () => {
    expect(found({ 'rows.1.deadline': '2026-04-08' })).toEqual([])
    expect(found({ 'rows.1.deadline': '2026-04-08' }, { settings: { noticeDays: 8 } })).toEqual([
      'info A06_soon rows.1.status',
    ])
  })
})
