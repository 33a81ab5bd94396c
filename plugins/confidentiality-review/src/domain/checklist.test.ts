import { describe, expect, test } from '@jest/globals'

import { type ChecklistAnswers, CHECKS, cleared, objections, unanswered } from './checklist.ts'

const allNo = Object.fromEntries(CHECKS.map((check) => [check, 'no' as const]))

describe('checklist of the review sheet', () => {
  test.each<[string, ChecklistAnswers | undefined, number]>([
    ['no sheet at all', undefined, 7],
    ['an empty sheet', {}, 7],
    ['one answer', { privacy: 'yes' }, 6],
    ['every answer', allNo, 0],
  ])('%s leaves %#: checks open', (_name, answers, open) => {
    expect(unanswered({ answers, checks: CHECKS })).toHaveLength(open)
  })

  test('only a "yes" speaks against publication', () => {
    expect(objections(undefined)).toEqual([])
    expect(objections(allNo)).toEqual([])
    expect(objections({ ...allNo, stateSecret: 'yes' })).toEqual(['stateSecret'])
  })

  test('what a "no" has cleared is told in the order of the sheet, however it was stored', () => {
    const stored = Object.fromEntries(Object.entries(allNo).reverse())
    expect(cleared(undefined)).toEqual([])
    expect(cleared(stored)).toEqual([...CHECKS])
    expect(cleared({ privacy: 'no', stateSecret: 'yes' })).toEqual(['privacy'])
  })
})
