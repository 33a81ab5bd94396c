import type { FlattenedField } from 'payload'

import { expect, test } from '@jest/globals'

import { reviewedContent } from './reviewedContent.ts'
import { storedContent } from './storedContent.ts'

const text = (name: string) => ({ name, type: 'text' }) as FlattenedField
const fields = [
  text('id'),
  text('title'),
  text('remark'),
  { name: 'signedOn', type: 'date' },
  { name: 'owner', relationTo: 'people', type: 'relationship' },
  { name: 'files', hasMany: true, relationTo: 'files', type: 'upload' },
  { name: 'contact', flattenedFields: [text('phone'), text('room')], type: 'group' },
  { name: 'rows', flattenedFields: [text('id'), text('label')], type: 'array' },
  {
    name: 'parts',
    blocks: [{ slug: 'figure', flattenedFields: [text('id'), text('caption')] }],
    type: 'blocks',
  },
  { name: 'shown', type: 'text', virtual: true },
  { name: 'back', type: 'join' },
] as unknown as FlattenedField[]

const stored = (content: Record<string, unknown>) =>
  storedContent({ content, exclude: ['remark'], fields, newRowId: () => 'new' })

test('what a snapshot leaves out is set to nothing', () => {
  expect(stored({ title: 'kept' })).toEqual({
    contact: { phone: null, room: null },
    files: [],
    owner: null,
    parts: [],
    rows: [],
    signedOn: null,
    title: 'kept',
  })
})

test('what is stored from a snapshot reads as that snapshot again', () => {
  const content = {
    contact: { phone: '1' },
    files: ['a', 'b'],
    owner: '7',
    parts: [{ blockType: 'figure', caption: 'c' }],
    rows: [{ label: 'x' }, { label: 'y' }],
    signedOn: '2026-03-09T12:00:00.000Z',
    title: 't',
  }
  const data = stored(content)
  expect(data.rows).toEqual([
    { id: 'new', label: 'x' },
    { id: 'new', label: 'y' },
  ])
  const read: unknown = JSON.parse(
    JSON.stringify(reviewedContent({ data, exclude: ['remark'], fields })),
  )
  expect(read).toEqual(content)
})
