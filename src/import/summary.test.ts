import { expect, test } from '@jest/globals'

import { summaryFrom } from './summary.ts'

const FIRST = '现就2026年农机购置补贴有关事项通知如下。'

test.each<[string, string[], string | undefined]>([
  ['the first sentence', [`${FIRST}补贴对象是农民。`], FIRST],
  ['no salutation', ['各乡镇人民政府，县直各单位：', FIRST], FIRST],
  ['no number', ['一、补贴对象是从事农业生产的个人和组织。', FIRST], FIRST],
  ['nothing that repeats the title', ['农机购置补贴通知。', FIRST], FIRST],
  ['a short sentence with the next', ['为便民。办理更快更省。'], '为便民。办理更快更省。'],
  ['the first number where all have one', ['一、补贴标准', `二、${FIRST}`], FIRST],
  [
    'a quotation to its end',
    ['会议要求“全部做到公开透明。”各单位照办。'],
    '会议要求“全部做到公开透明。”',
  ],
  ['nothing where there is no sentence', ['补贴标准', '3000元'], undefined],
])('a summary is %s', (_, paragraphs, summary) => {
  expect(summaryFrom({ paragraphs, title: '农机购置补贴通知' })).toBe(summary)
})

test('a long sentence is cut at a hundred characters', () => {
  const summary = summaryFrom({ paragraphs: [`${'长'.repeat(150)}。`], title: '' })
  expect(summary).toBe(`${'长'.repeat(99)}…`)
})
