import type { Plugin } from 'payload'

import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'

import { seesAllDepartments } from './access/seesAllDepartments.ts'

import type { Staff } from './access/staff.ts'
import { indexNumbersPlugin } from './indexNumbers/indexNumbersPlugin.ts'
import { departmentField } from './tenancy/departmentField.ts'
import { tenancyTranslations } from './tenancy/tenancyTranslations.ts'

/** The one place where plugins are configured and wired to each other. */
export const plugins: Plugin[] = [
  multiTenantPlugin({
    // A department is never deleted, and nothing may disappear with one.
    cleanupAfterTenantDelete: false,
    collections: {
      attachments: {},
      'catalog-items': {},
      entries: {},
      guides: {},
      interpretations: {},
      notices: {},
    },
    i18n: { translations: tenancyTranslations },
    tenantField: departmentField,
    tenantsArrayField: {
      arrayFieldName: 'departments',
      arrayTenantFieldName: 'department',
      includeDefaultField: false,
    },
    tenantsSlug: 'departments',
    userHasAccessToAllTenants: (user) => seesAllDepartments(user as Staff),
    // Everybody may name another department as joint issuer, so all of them are readable.
    useTenantsCollectionAccess: false,
    useTenantsListFilter: false,
  }),
  indexNumbersPlugin,
]
