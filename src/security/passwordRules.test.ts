import { expect, test } from '@jest/globals'

import { passwordIssue } from './passwordRules.ts'

const personal = ['zhang.san@county.example', '张三丰']

test.each([
  ['Three-people-2026', undefined],
  ['春眠不觉晓处处闻啼鸟-Ab1', undefined],
  ['Gongkai-demo-2026', undefined],
  ['Short-1', 'passwordShort'],
  ['', 'passwordShort'],
  [`Aa1${'x'.repeat(126)}`, 'passwordLong'],
  ['onlylowercaseletters', 'passwordKinds'],
  ['lowercase2026lowercase', 'passwordKinds'],
  ['Zhang.San@county.example', 'passwordPersonal'],
  ['My-zhang-is-2026', 'passwordPersonal'],
  ['我叫张三丰呀Ab12345', 'passwordPersonal'],
  ['P@ssw0rd2026!', 'passwordCommon'],
  ['Password1234', 'passwordCommon'],
  ['Admin@123456', 'passwordCommon'],
  ['AdminAdmin@2026', 'passwordCommon'],
  ['Aa1Aa1Aa1Aa1', 'passwordCommon'],
] as const)('"%s": %s', (password, issue) => {
  expect(passwordIssue({ password, personal })).toBe(issue)
})
