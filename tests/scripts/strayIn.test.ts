import { expect, test } from '@jest/globals'

import { strayIn } from '../../scripts/support/checks/strayIn.ts'

// Put together here, so that the check does not find its own examples.
const slash = '/'

test.each([
  ['a home folder', `cd ${slash}home${slash}anna${slash}project`],
  ['a home folder on macOS', `${slash}Users${slash}anna`],
  ['the home folder of root', `"${slash}root${slash}.npmrc"`],
  ['this copy itself', `${process.cwd()}${slash}src`],
  ['a registry', `https:${slash}${slash}registry.example.com`],
  ['a mirror', `http:${slash}${slash}mirrors.example.edu.cn${slash}debian`],
])('finds %s', (_, line) => {
  expect(strayIn(line)).toBeDefined()
})

test.each([
  'https://gk.example.gov.cn/feeds/v1/',
  'src/app/home/page.tsx',
  '/srv/gongkai',
  '/data',
])('has nothing against %s', (line) => {
  expect(strayIn(line)).toBeUndefined()
})
