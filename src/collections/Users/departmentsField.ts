import type { ArrayField } from 'payload'

import { ROLE_LABELS } from '../../access/roleLabels.ts'
import { optionsFrom } from '../../fields/labels.ts'
import { administratorsButOneself } from './administratorsButOneself.ts'
import { isSomebodySignedIn } from './isSomebodySignedIn.ts'

/** 所在单位和角色: the memberships of a person, read by the multi-tenant plugin as its tenants. */
export const departmentsField: ArrayField = {
  name: 'departments',
  type: 'array',
  access: { create: administratorsButOneself, update: administratorsButOneself },
  admin: {
    components: { Cell: '/src/tenancy/MembershipsCell.tsx#MembershipsCell' },
    condition: isSomebodySignedIn,
  },
  fields: [
    {
      name: 'department',
      type: 'relationship',
      index: true,
      label: { en: 'Department', zh: '单位' },
      relationTo: 'departments',
      required: true,
      saveToJWT: true,
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: { en: 'Roles', zh: '角色' },
      options: optionsFrom(ROLE_LABELS),
      required: true,
      saveToJWT: true,
    },
  ],
  label: { en: 'Departments and roles', zh: '所在单位和角色' },
  labels: {
    plural: { en: 'Memberships', zh: '所在单位和角色' },
    singular: { en: 'Membership', zh: '所在单位和角色' },
  },
  maxRows: 50,
  saveToJWT: true,
}
