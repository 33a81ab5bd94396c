import { expect, test } from '@jest/globals'

import { byDueDate } from './taskOrder.ts'

test('what is due first leads, what has no due date comes last in order of submission', () => {
  const tasks = [
    { dueOn: null, step: 'examine', submittedAt: '2026-03-02' },
    { dueOn: '2026-03-12', step: 'examine', submittedAt: '2026-03-03' },
    { dueOn: null, step: 'examine', submittedAt: '2026-03-01' },
    { dueOn: '2026-03-10', step: 'examine', submittedAt: '2026-03-05' },
  ] as const
  expect(tasks.toSorted(byDueDate).map(({ submittedAt }) => submittedAt)).toEqual([
    '2026-03-05',
    '2026-03-03',
    '2026-03-01',
    '2026-03-02',
  ])
})
