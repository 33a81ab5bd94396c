import type { UIField } from 'payload'

import type { ResolvedOptions } from '../options.ts'

/** Place of the panel with what the checks say; holds no data. */
export const findingsField = ({
  record: { fields },
  tables: { department },
}: ResolvedOptions): UIField => ({
  name: 'keyAreaFindings',
  type: 'ui',
  admin: {
    components: {
      Field: {
        path: '@gongkai/key-areas/client#Findings',
        clientProps: { sent: [...(department ? [department] : []), ...fields] },
      },
    },
    disableListColumn: true,
    // Beside the form, where it stays in sight however long the form is.
    position: 'sidebar',
  },
  label: { en: 'Checks', zh: '自动核对' },
})
