import { describe, expect, test } from '@jest/globals'

import { isEmpty } from './missingFields.ts'

const richText = (...children: object[]) => ({ root: { children, type: 'root' } })

describe('a required value', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a blank line', '  '],
    ['an empty list', []],
    ['rich text with an empty paragraph', richText({ children: [], type: 'paragraph' })],
    [
      'rich text of blanks',
      richText({ children: [{ text: ' ', type: 'text' }], type: 'paragraph' }),
    ],
  ])('is missing when it is %s', (_, value) => {
    expect(isEmpty(value)).toBe(true)
  })

  test.each([
    ['a word', '通知'],
    ['no', false],
    ['zero', 0],
    ['rich text', richText({ children: [{ text: '文', type: 'text' }], type: 'paragraph' })],
    ['a table alone', richText({ children: [], type: 'table' })],
  ])('is there when it is %s', (_, value) => {
    expect(isEmpty(value)).toBe(false)
  })
})
