import type { UnnamedTab } from 'payload'

import { relationId } from '../relationId.ts'

/** 附件: the files that belong to the record, from the same department. */
export const attachmentsTab: UnnamedTab = {
  fields: [
    {
      name: 'attachments',
      type: 'upload',
      filterOptions: ({ data }) => {
        const department = relationId((data as { department?: unknown }).department)
        return department === undefined || { department: { equals: department } }
      },
      hasMany: true,
      label: { en: 'Attachments', zh: '附件' },
      maxRows: 50,
      relationTo: 'attachments',
    },
  ],
  label: { en: 'Attachments', zh: '附件' },
}
