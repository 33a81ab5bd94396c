import type { Field, UnnamedTab } from 'payload'

import { linesField } from '../plainText.ts'
import { richText } from '../richText.ts'
import { titleField } from '../titleField.ts'

/** 内容: what is said. `own` are the fields only this kind of record has. */
export function contentTab({
  isTextRequired,
  own,
}: {
  isTextRequired: boolean
  own: Field[]
}): UnnamedTab {
  return {
    fields: [
      titleField,
      ...own,
      linesField({
        name: 'summary',
        description: {
          en: 'Main content and key figures, normally within 100 characters',
          zh: '主要内容和关键数据，一般不超过100字，不重复标题',
        },
        label: { en: 'Summary', zh: '内容概述' },
        maxLength: 500,
      }),
      {
        name: 'content',
        type: 'richText',
        editor: richText,
        label: { en: 'Text', zh: '正文' },
        required: isTextRequired,
      },
    ],
    label: { en: 'Content', zh: '内容' },
  }
}
