import type { Tab } from 'payload'

import { nobody } from '../../access/nobody.ts'
import { linesField } from '../../fields/plainText.ts'
import { FROM_OFFICE, INHERITED_PARTS } from '../../guides/guideParts.ts'

/** What was taken over at submission: part of what is signed, and written by the system alone. */
export const fromOfficeTab: Tab = {
  fields: [
    {
      name: FROM_OFFICE,
      type: 'group',
      access: { create: nobody, update: nobody },
      admin: {
        description: {
          en: 'Written at submission; changes of the office’s guide arrive with the next submission',
          zh: '提请审查时由系统写入；主管部门修改其公开指南后，本指南再次提请审查时更新',
        },
        readOnly: true,
      },
      fields: INHERITED_PARTS.map(({ label, name }) =>
        linesField({ name, label, maxLength: 5_000 }),
      ),
      label: { en: 'Taken over from the competent office', zh: '沿用主管部门公开指南的内容' },
    },
  ],
  label: { en: 'Taken over', zh: '沿用内容' },
}
