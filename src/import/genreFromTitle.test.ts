import { expect, test } from '@jest/globals'

import { genreFromTitle } from './genreFromTitle.ts'

test.each([
  ['工作要点落实情况自查报告', 'report'],
  ['政府信息公开工作报告[模版]', 'report'],
  ['2024年度报告（摘要）', 'report'],
  ['关于印发要点的通知', 'notice'],
  ['关于公开征求意见', undefined],
  ['公开信息', undefined],
])('the title %s says the genre %s', (title, genre) => {
  expect(genreFromTitle(title)).toBe(genre)
})
