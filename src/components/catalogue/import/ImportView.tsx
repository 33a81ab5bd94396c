import type { AdminViewServerProps } from 'payload'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'

import { departmentsWith } from '../../../access/departmentsWith.ts'
import type { MaybeStaff } from '../../../access/staff.ts'
import { departmentNames } from '../../../review/departmentNames.ts'
import { adminText } from '../../../translations/admin/adminText.ts'
import { CatalogueImport } from './CatalogueImport.tsx'
import styles from './import.module.css'
import { CATALOGUE_IMPORT_PATH } from './importPath.ts'

/** 导入标准目录: a file is looked through row by row before it becomes drafts. */
export async function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const adminRoute = req.payload.config.routes.admin
  if (!req.user) {
    const back = formatAdminURL({ adminRoute, path: CATALOGUE_IMPORT_PATH })
    const login = formatAdminURL({ adminRoute, path: '/login' })
    redirect(`${login}?redirect=${encodeURIComponent(back)}`)
  }
  const text = adminText(req.i18n)
  const handled = departmentsWith({ roles: ['handler'], user: req.user as MaybeStaff })
  const names = await departmentNames({ departments: handled, payload: req.payload })
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams && { searchParams })}
      user={req.user}
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      <SetStepNav nav={[{ label: text('catalogueImport:title') }]} />
      <Gutter className={styles.view}>
        <h1>{text('catalogueImport:title')}</h1>
        {handled.length === 0 ? (
          <p>{text('catalogueImport:handlersOnly')}</p>
        ) : (
          <CatalogueImport departments={handled.map((id) => ({ id, name: names[id] ?? id }))} />
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
