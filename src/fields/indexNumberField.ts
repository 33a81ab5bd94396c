import type { TextField } from 'payload'

import { nobody } from '../access/nobody.ts'

/** 索引号, given once by the system when the document is first submitted, and never changed. */
export const indexNumberField: TextField = {
  name: 'indexNumber',
  type: 'text',
  access: { create: nobody, update: nobody },
  admin: {
    description: {
      en: 'Given by the system at submission',
      zh: '提请审查时由系统编定，编定后不再变更',
    },
    position: 'sidebar',
    readOnly: true,
  },
  index: true,
  label: { en: 'Index number', zh: '索引号' },
  maxLength: 60,
}
