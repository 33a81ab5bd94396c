import { expect, test } from '@jest/globals'

import { refuseLoss } from './refuseLoss.ts'

test.each([
  ['第一条 公开', '第一条\n公开'],
  ['', ' 　'],
])('white space is not text: %j and %j', (before, after) => {
  expect(() => refuseLoss({ after, before })).not.toThrow()
})

test.each([
  ['a lost character', '一二三', '一三'],
  ['an added one', '一二', '一二二'],
  ['another order', '一二', '二一'],
])('%s stops the import', (_, before, after) => {
  expect(() => refuseLoss({ after, before })).toThrow('changed')
})
