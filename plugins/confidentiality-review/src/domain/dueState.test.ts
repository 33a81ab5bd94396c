import { describe, expect, test } from '@jest/globals'

import { type DueState, dueState, type DueTone, dueTone } from './dueState.ts'

describe('a deadline is counted in working days', () => {
  test.each<[string, string, string | null, DueState]>([
    ['two days left', '2026-03-09', '2026-03-11', { days: 2, kind: 'left' }],
    ['the day itself', '2026-03-09', '2026-03-09', { kind: 'today' }],
    ['over a weekend', '2026-03-06', '2026-03-09', { days: 1, kind: 'left' }],
    ['one day overdue', '2026-03-10', '2026-03-09', { days: 1, kind: 'overdue' }],
    ['on the Saturday after', '2026-03-14', '2026-03-13', { kind: 'passed' }],
    ['no due date', '2026-03-09', null, { kind: 'unknown' }],
    ['a year without a calendar', '2030-03-09', '2030-03-12', { kind: 'unknown' }],
  ])('%s', (_name, today, dueOn, state) => {
    expect(dueState({ dueOn, today })).toEqual(state)
  })
})

test.each<[DueTone, DueState]>([
  ['late', { days: 1, kind: 'overdue' }],
  ['late', { kind: 'passed' }],
  ['soon', { kind: 'today' }],
  ['soon', { days: 1, kind: 'left' }],
  ['later', { days: 2, kind: 'left' }],
  ['later', { kind: 'unknown' }],
])('it is %s when %j', (tone, due) => {
  expect(dueTone(due)).toBe(tone)
})
