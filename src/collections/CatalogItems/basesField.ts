import type { ArrayField } from 'payload'

import { LONGEST } from '@gongkai/standard-catalogue/client'

import { emptyList } from '../../fields/emptyList.ts'
import { lineField } from '../../fields/plainText.ts'

/** 公开依据: laws and documents with number and article. */
export const basesField: ArrayField = {
  name: 'bases',
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        lineField({
          name: 'title',
          label: { en: 'Law or document', zh: '名称' },
          maxLength: LONGEST.basisTitle,
          required: true,
          width: '50%',
        }),
        lineField({
          name: 'docNo',
          label: { en: 'Document number', zh: '文号' },
          maxLength: 60,
          width: '25%',
        }),
        lineField({
          name: 'article',
          label: { en: 'Article', zh: '条款' },
          maxLength: 100,
          width: '25%',
        }),
      ],
    },
  ],
  hooks: { beforeValidate: [emptyList] },
  label: { en: 'Legal bases', zh: '公开依据' },
  labels: {
    plural: { en: 'Legal bases', zh: '公开依据' },
    singular: { en: 'Legal basis', zh: '公开依据' },
  },
  maxRows: 50,
  minRows: 1,
  required: true,
}
