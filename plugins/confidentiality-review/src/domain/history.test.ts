import { expect, test } from '@jest/globals'

import { dealHistory, type HistoryEvent } from './history.ts'

const signed = (at: string): HistoryEvent => ({
  at,
  cleared: [],
  kind: 'decision',
  objections: [],
  reason: '',
  step: 'examine',
  verdict: 'endorse',
  who: { name: '张敏' },
})
const published = (at: string): HistoryEvent => ({ at, kind: 'published', revision: 1 })

test('what happens after a review and before the next belongs to it', () => {
  const histories = dealHistory({
    others: [published('2026-03-05'), published('2026-01-01'), published('2026-04-09')],
    reviews: [[signed('2026-04-02'), signed('2026-04-01')], [signed('2026-03-01')]],
  })
  expect(histories.map((events) => events.map(({ at }) => at))).toEqual([
    ['2026-04-01', '2026-04-02', '2026-04-09'],
    ['2026-01-01', '2026-03-01', '2026-03-05'],
  ])
})

test('within a second the signature comes before the publication that follows from it', () => {
  const last = signed('2026-03-01T08:00:00.700Z')
  const [events] = dealHistory({
    others: [published('2026-03-01T16:00:00+08:00')],
    reviews: [[last]],
  })
  expect(events?.map(({ kind }) => kind)).toEqual(['decision', 'published'])
})

test('a document that was never reviewed has no history', () => {
  expect(dealHistory({ others: [published('2026-03-05')], reviews: [] })).toEqual([])
})
