import type { ArrayField } from 'payload'

import { LONGEST } from '@gongkai/standard-catalogue/client'

import { emptyList } from '../../fields/emptyList.ts'
import { lineField } from '../../fields/plainText.ts'

/** 公开内容（要素）: ● must be there, 〇 may. */
export const elementsField: ArrayField = {
  name: 'elements',
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        lineField({
          name: 'label',
          label: { en: 'Element', zh: '要素' },
          maxLength: LONGEST.elementLabel,
          required: true,
          width: '75%',
        }),
        {
          name: 'required',
          type: 'checkbox',
          admin: { width: '25%' },
          defaultValue: true,
          label: { en: '● Mandatory', zh: '●必须公开' },
        },
      ],
    },
  ],
  hooks: { beforeValidate: [emptyList] },
  label: { en: 'Content (elements)', zh: '公开内容（要素）' },
  labels: {
    plural: { en: 'Elements', zh: '要素' },
    singular: { en: 'Element', zh: '要素' },
  },
  maxRows: 100,
  minRows: 1,
  required: true,
}
