import { expect, test } from '@jest/globals'

import { headText } from './cellText.ts'

test.each([
  [{ en: 'Area', zh: '面积' }, '公顷', 'Area (ha)', '面积（公顷）'],
  [{ en: 'Area in mu', zh: '折合' }, '亩', 'Area in mu', '折合（亩）'],
  [{ en: 'Households', zh: '户数' }, '户', 'Households', '户数（户）'],
  [{ en: 'Classes', zh: '班数' }, '个', 'Classes', '班数（个）'],
  [{ en: 'Name', zh: '名称' }, undefined, 'Name', '名称'],
])('the head of %j in %s names the unit once', (label, unit, en, zh) => {
  const column = { label, ...(unit && { unit }) }
  expect(headText({ column, language: 'en' })).toBe(en)
  expect(headText({ column, language: 'zh' })).toBe(zh)
})
