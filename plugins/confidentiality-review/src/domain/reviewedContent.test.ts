import type { FlattenedField } from 'payload'

import { describe, expect, test } from '@jest/globals'

import { reviewedContent } from './reviewedContent.ts'
import { uploadReferences } from './uploadReferences.ts'

const text = (name: string) => ({ name, type: 'text' }) as FlattenedField
const fields = [
  text('id'),
  text('title'),
  text('_status'),
  text('updatedAt'),
  text('remark'),
  { name: 'signedOn', type: 'date' },
  { name: 'owner', relationTo: 'people', type: 'relationship' },
  { name: 'related', hasMany: true, relationTo: ['papers', 'people'], type: 'relationship' },
  { name: 'files', hasMany: true, relationTo: 'files', type: 'upload' },
  { name: 'contact', flattenedFields: [text('phone')], type: 'group' },
  {
    name: 'rows',
    flattenedFields: [
      text('id'),
      text('label'),
      { name: 'proof', relationTo: 'files', type: 'upload' },
    ],
    type: 'array',
  },
  {
    name: 'parts',
    blocks: [{ slug: 'figure', flattenedFields: [text('caption')] }],
    type: 'blocks',
  },
  { name: 'shown', type: 'text', virtual: true },
  { name: 'back', type: 'join' },
] as unknown as FlattenedField[]

const read = (data: Record<string, unknown>, exclude?: string[]) =>
  JSON.parse(
    JSON.stringify(reviewedContent({ data, ...(exclude && { exclude }), fields })),
  ) as unknown

describe('reviewed content', () => {
  test.each([
    ['technical fields', { _status: 'published', id: '1', updatedAt: 'x' }, {}],
    ['virtual and reverse fields', { back: { docs: [] }, shown: 'x' }, {}],
    [
      'a date as text',
      { signedOn: '2026-03-09T20:00:00+08:00' },
      { signedOn: '2026-03-09T12:00:00.000Z' },
    ],
    [
      'a date as the driver gives it',
      { signedOn: new Date('2026-03-09T12:00:00Z') },
      { signedOn: '2026-03-09T12:00:00.000Z' },
    ],
    ['a populated relation', { owner: { id: 7, name: 'x' } }, { owner: '7' }],
    ['a numeric id', { owner: 7 }, { owner: '7' }],
    [
      'polymorphic relations',
      {
        related: [
          { relationTo: 'papers', value: { id: 'a' } },
          { relationTo: 'people', value: 2 },
        ],
      },
      {
        related: [
          { relationTo: 'papers', value: 'a' },
          { relationTo: 'people', value: '2' },
        ],
      },
    ],
    ['groups', { contact: { other: 1, phone: '12' } }, { contact: { phone: '12' } }],
    ['rows without their ids', { rows: [{ id: 'r1', label: 'a' }] }, { rows: [{ label: 'a' }] }],
    [
      'blocks without their ids',
      { parts: [{ blockType: 'figure', caption: 'c', id: 'b1' }] },
      { parts: [{ blockType: 'figure', caption: 'c' }] },
    ],
  ])('reads %s', (_, data, expected) => {
    expect(read(data)).toEqual(expected)
  })

  test('leaves out what is not reviewed', () => {
    expect(read({ remark: 'r', title: 't' }, ['remark'])).toEqual({ title: 't' })
  })
})

test('finds uploads at any depth once', () => {
  const content = reviewedContent({
    data: { files: ['f1', 'f2'], rows: [{ proof: 'f2' }, { proof: { id: 'f3' } }] },
    fields,
  })
  expect(uploadReferences({ collection: 'files', content, fields })).toEqual(['f1', 'f2', 'f3'])
  expect(uploadReferences({ collection: 'others', content, fields })).toEqual([])
})
