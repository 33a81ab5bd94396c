import { describe, expect, test } from '@jest/globals'

import { readImportArguments } from './readImportArguments.ts'

describe('the command line', () => {
  test('names files, a department and what to do with them', () => {
    expect(
      readImportArguments([
        'a.txt',
        'b',
        '--department',
        'sjj',
        '--as',
        'h@example.cn',
        '--collection',
        'notices',
      ]),
    ).toEqual({
      collection: 'notices',
      department: 'sjj',
      email: 'h@example.cn',
      language: 'zh',
      paths: ['a.txt', 'b'],
    })
  })

  test.each([
    [['a.txt'], 'zh'],
    [['--department', 'sjj'], 'zh'],
    [['a.txt', '--department', 'sjj', '--nonsense'], 'zh'],
    [['a.txt', '--department', 'sjj', '--language', 'fr'], 'zh'],
    [['--help', '--language', 'en'], 'en'],
  ])('%j is answered with the usage', (words, usage) => {
    expect(readImportArguments(words)).toEqual({ usage })
  })
})
