import type { Field } from 'payload'

import { expect, test } from '@jest/globals'

import { inRows, WHOLE_WIDTH } from './inRows.ts'

const short = (name: string): Field => ({ name, type: 'text' })
const long = (name: string): Field => ({ name, type: 'textarea' })

function shapeOf(fields: Field[]): string {
  return inRows(fields)
    .map((field) => (field.type === 'row' ? field.fields : [field]))
    .map((row) => row.map((field) => ('name' in field ? field.name : '')).join(''))
    .join(' ')
}

test.each([
  ['', ''],
  ['a', 'a'],
  ['abc', 'abc'],
  ['abcd', 'ab cd'],
  ['abcde', 'abc de'],
  ['abcdefg', 'abc de fg'],
  ['abXcdefY', 'ab X cd ef Y'],
])('the fields %j stand in rows as %j', (names, shape) => {
  expect(shapeOf([...names].map((name) => (/[A-Z]/.test(name) ? long(name) : short(name))))).toBe(
    shape,
  )
})

test('a text of the whole width stands alone', () => {
  const wide: Field = { ...short('w'), admin: { width: WHOLE_WIDTH } } as Field
  expect(shapeOf([short('a'), wide, short('b')])).toBe('a w b')
})
