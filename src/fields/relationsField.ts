import type { ArrayField } from 'payload'

import { choiceField } from './choiceField.ts'
import { RELATIONS } from './disclosure.ts'
import { emptyList } from './emptyList.ts'

/** What this record does to others: interprets, repeals, amends… */
export const relationsField: ArrayField = {
  name: 'relations',
  type: 'array',
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'rel',
          choices: RELATIONS,
          label: { en: 'Relation', zh: '关系' },
          required: true,
        }),
        {
          name: 'target',
          type: 'relationship',
          label: { en: 'Record', zh: '相关信息' },
          relationTo: ['entries', 'interpretations', 'notices', 'guides'],
          required: true,
        },
      ],
    },
  ],
  hooks: { beforeValidate: [emptyList] },
  label: { en: 'Relations', zh: '相关信息' },
  labels: {
    plural: { en: 'Relations', zh: '相关信息' },
    singular: { en: 'Relation', zh: '相关信息' },
  },
  maxRows: 50,
}
