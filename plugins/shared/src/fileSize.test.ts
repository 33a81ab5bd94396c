import { expect, test } from '@jest/globals'

import { fileSize } from './fileSize.ts'

test.each([
  [0, '0 B'],
  [312, '312 B'],
  [1024, '1 KB'],
  [49_152, '48 KB'],
  [2_516_582, '2.4 MB'],
  [52_428_800, '50 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words)
})
