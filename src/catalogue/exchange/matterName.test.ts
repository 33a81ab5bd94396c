import { expect, test } from '@jest/globals'

import { isSameMatter, matterName } from './matterName.ts'

test('a matter is called by the levels it has', () => {
  const levels = { firstLevel: '综合业务', secondLevel: '政策法规文件' }
  expect(matterName({ ...levels, thirdLevel: null })).toBe('综合业务/政策法规文件')
  expect(matterName({ ...levels, thirdLevel: '省级' })).toBe('综合业务/政策法规文件/省级')
})

test.each([
  ['社会救助/最低生活保障', '社会救助 / 最低生活保障', true],
  ['社会救助/最低生活保障', '社会救助—最低生活保障', true],
  ['社会救助（城乡）/低保', '社会救助(城乡)/低保', true],
  ['“一网通办”/Ａ类', '"一网通办"/a类', true],
  ['综合业务/政策法规文件', '社会救助/最低生活保障', false],
  ['最低生活保障/政策法规文件', '特困人员救助/政策法规文件', false],
  ['综合业务/政策法规文件', '综合业务/政策法规文件/省级', false],
])('%s and %s mean one matter: %s', (one, other, isSame) => {
  expect(isSameMatter(one, other)).toBe(isSame)
})
