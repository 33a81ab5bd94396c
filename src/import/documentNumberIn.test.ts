import { expect, test } from '@jest/globals'

import { documentNumberIn } from './documentNumberIn.ts'

test.each<[string[], string | undefined]>([
  [['澄川县财政局文件', '澄财发[2025]08号', '关于……'], '澄财发〔2025〕8号'],
  [['各乡镇人民政府：', '根据澄财发〔2025〕8号文件精神，现通知如下。'], undefined],
  [[...Array.from({ length: 12 }, () => '正文。'), '澄财发〔2025〕8号'], undefined],
  [[], undefined],
])('the number of a document stands alone near its beginning: %j', (lines, number) => {
  expect(documentNumberIn(lines)).toBe(number)
})
