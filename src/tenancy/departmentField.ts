import type { MultiTenantPluginConfig } from '@payloadcms/plugin-multi-tenant/types'

import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'

import { departmentsWith } from '../access/departmentsWith.ts'

/** 公开主体: the department a document belongs to, first of those its author handles. */
export const departmentField: NonNullable<MultiTenantPluginConfig['tenantField']> = {
  name: 'department',
  admin: {
    components: {
      Cell: { path: '/src/tenancy/DepartmentCell.tsx#DepartmentCell' },
      Field: { path: '/src/tenancy/DepartmentLine.tsx#DepartmentLine' },
    },
    disableGroupBy: false,
    disableListColumn: false,
    disableListFilter: false,
  },
  defaultValue: ({ req, user }) => {
    const handled = departmentsWith({ roles: ['handler'], user: req?.user ?? user })
    const chosen = req ? getTenantFromCookie(req.headers, 'text') : null
    return handled.find((id) => id === chosen) ?? handled[0] ?? null
  },
  label: { en: 'Department', zh: '公开主体' },
}
