import { expect, test } from '@jest/globals'

import type { PreviewedRow } from '../../../catalogue/exchange/previewEndpoint.ts'
import { tally, whyLeftOut } from './tally.ts'

const error = { message: '未写明公开依据。', path: 'bases', severity: 'error' } as const
const read = (
  line: number,
  standing: PreviewedRow['standing'],
  problems = [] as (typeof error)[],
) => ({ line, problems, sheet: '目录', standing, standingText: standing }) as PreviewedRow

const rows = [
  read(4, 'new'),
  read(5, 'changed'),
  read(6, 'unchanged'),
  read(7, 'replaces'),
  read(8, 'replaces'),
  read(9, 'replaces', [error]),
  read(10, 'new', [error]),
]

test('replacements are left out until their row is confirmed, rows with errors always', () => {
  const counted = { changed: 1, created: 1, rows: 7, unchanged: 1 }
  expect(tally({ allowed: new Set(), rows })).toEqual({ ...counted, left: 4, replaced: 0 })
  const allowed = new Set(['目录:7', '目录:9'])
  expect(tally({ allowed, rows })).toEqual({ ...counted, left: 3, replaced: 1 })
})

test('a row that is left out says every reason', () => {
  expect(whyLeftOut(rows[5]!)).toEqual(['未写明公开依据。', 'replaces'])
  expect(whyLeftOut(rows[6]!)).toEqual(['未写明公开依据。'])
})
