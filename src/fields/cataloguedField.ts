import type { GroupField } from 'payload'

import { nobody } from '../access/nobody.ts'
import { dayField } from './dayField.ts'
import { lineField } from './plainText.ts'
import { relationId } from './relationId.ts'

/** Name of the group below. */
export const CATALOGUED = 'catalogued'

/**
 * The binding to the standard catalogue as it was submitted: part of what is signed and, unlike the
 * binding itself, public. Written by the system alone.
 */
export const cataloguedField: GroupField = {
  name: CATALOGUED,
  type: 'group',
  access: { create: nobody, update: nobody },
  admin: {
    // Repeats the binding unless that has changed since.
    condition: ({ catalogued, catalogueItem }) => {
      const item = relationId((catalogued as null | { item?: unknown })?.item)
      return item !== undefined && item !== relationId(catalogueItem)
    },
    description: {
      en: 'Written at submission and public with the record; a new binding arrives with the next submission',
      zh: '提请审查时由系统写入，随信息一并公开；重新对应后，再次提请审查时更新',
    },
    readOnly: true,
  },
  fields: [
    {
      name: 'item',
      type: 'relationship',
      index: true,
      label: { en: 'Item', zh: '目录事项' },
      relationTo: 'catalog-items',
    },
    lineField({ name: 'title', label: { en: 'Name', zh: '事项名称' }, maxLength: 200 }),
    dayField({ name: 'dueOn', label: { en: 'Due by the catalogue', zh: '目录规定的公开期限' } }),
  ],
  label: { en: 'Catalogue item as submitted', zh: '提请审查时对应的目录事项' },
}
