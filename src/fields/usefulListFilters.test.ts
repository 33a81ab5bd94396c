import type { Field } from 'payload'

import { expect, test } from '@jest/globals'

import { withUsefulFilters } from './usefulListFilters.ts'

const text = (name: string): Field => ({ name, type: 'text' })
const unsought = (name: string): Field => ({
  name,
  type: 'text',
  admin: { disableListFilter: true },
})

const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        fields: [
          { type: 'row', fields: [text('title'), unsought('lateReason')] },
          { name: 'summary', type: 'textarea', admin: { disableListFilter: false } },
          { name: 'groundsNote', type: 'textarea' },
          { name: 'content', type: 'richText' },
        ],
        label: '内容',
      },
    ],
  },
  { name: 'plan', type: 'group', fields: [{ type: 'row', fields: [text('outline')] }] },
  { name: 'relations', type: 'array', fields: [text('rel'), unsought('phase')] },
  { name: 'ownIds', type: 'array', fields: [text('id'), text('name')] },
  { ...text('rowKey'), admin: { hidden: true } } as Field,
  text('indexNumber'),
]

test('lists are filtered by what people find records by, not by reasons, long texts and keys', () => {
  const offered = filters({ fields: withUsefulFilters({ fields }), path: '' })
  expect(offered).toEqual([
    'title',
    'summary',
    'relations.rel',
    'ownIds.id',
    'ownIds.name',
    'indexNumber',
  ])
})

test('the id of a row stays the one Payload gives', () => {
  const relations = withUsefulFilters({ fields }).find(
    (field) => 'name' in field && field.name === 'relations',
  )
  const id = (relations as { fields: Field[] }).fields.at(-1)
  expect(id).toMatchObject({ name: 'id', type: 'text', admin: { hidden: true } })
  expect((id as { defaultValue: () => string }).defaultValue()).toMatch(/^[0-9a-f]{24}$/)
})

function filters({ fields: some, path }: { fields: Field[]; path: string }): string[] {
  return some.flatMap((field) => {
    const name = 'name' in field && field.name ? `${path}${field.name}` : ''
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => filters({ fields: tab.fields, path }))
    }
    if ('fields' in field) {
      return filters({ fields: field.fields, path: name ? `${name}.` : path })
    }
    const admin = field.admin as undefined | { disableListFilter?: boolean }
    return admin?.disableListFilter ? [] : [name]
  })
}
