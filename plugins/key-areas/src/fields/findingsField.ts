import type { UIField } from 'payload'

/** Place of the panel with what the checks say; holds no data. */
export const findingsField: UIField = {
  name: 'keyAreaFindings',
  type: 'ui',
  admin: {
    components: { Field: '@gongkai/key-areas/client#Findings' },
    disableListColumn: true,
  },
  label: { en: 'Checks', zh: '自动核对' },
}
