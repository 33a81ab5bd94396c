import type { TextField } from 'payload'

import { parseDocumentNumber } from '@gongkai/shared'

/** 发文字号; brackets, digits and spaces are put into the standard form when it is saved. */
export const documentNumberField: TextField = {
  name: 'documentNumber',
  type: 'text',
  admin: {
    components: { afterInput: ['/src/fields/DocumentNumberNotice.tsx#DocumentNumberNotice'] },
    description: {
      en: 'Such as 示政发〔2026〕8号. Brackets, full-width digits and leading zeros are put right when saved.',
      zh: '如“示政发〔2026〕8号”。括号、全角数字、虚位在保存时自动规范。',
    },
    width: '50%',
  },
  hooks: { beforeValidate: [({ value }) => inStandardForm(value)] },
  index: true,
  label: { en: 'Document number', zh: '发文字号' },
  maxLength: 60,
}

function inStandardForm(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return parseDocumentNumber(value)?.text ?? value.trim()
}
