import { expect, test } from '@jest/globals'

import { namesAnotherBody } from './namesAnotherBody.ts'

const names = ['澄川县审计局', '县审计局', '澄川县审计事务所']

test.each([
  ['澄川县审计局', false],
  ['县审计局', false],
  ['澄川县审计事务所', false],
  [' 澄川县 审计局 ', false],
  ['澄川县财政局、县审计局', false],
  ['澄川县财政局，县审计局', false],
  ['澄川县财政局,县审计局', false],
  ['澄川县财政局；县审计局', false],
  ['澄川县财政局;县审计局', false],
  ['澄川县财政局\n县审计局', false],
  ['县审计局（牵头）', false],
  ['', false],
  ['澄川县财政局', true],
  ['澄川县财政局、县民政局', true],
  ['县审计局办公室', true],
  ['县财政局（会同县审计局）', true],
])('%j names another body than the department: %s', (subject, isOther) => {
  expect(namesAnotherBody({ names, subject })).toBe(isOther)
})
