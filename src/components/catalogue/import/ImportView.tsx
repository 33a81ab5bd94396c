import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { AdminPage } from '@gongkai/shared/rsc'

import { handledDepartments } from '../../../catalogue/exchange/handledDepartments.ts'
import { adminText } from '../../../translations/admin/adminText.ts'
import { CatalogueImport } from './CatalogueImport.tsx'
import { CATALOGUE_IMPORT_PATH } from './importPath.ts'

/** 导入标准目录: a file is looked through row by row before it becomes drafts. */
export function ImportView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const title = adminText(req.i18n)('catalogueImport:title')
  return (
    <AdminPage {...props} path={CATALOGUE_IMPORT_PATH} title={title}>
      <ImportOfHandler req={req} />
    </AdminPage>
  )
}

async function ImportOfHandler({ req }: { req: PayloadRequest }) {
  const departments = await handledDepartments({ req })
  if (departments.length === 0) {
    return <p>{adminText(req.i18n)('catalogueImport:handlersOnly')}</p>
  }
  return <CatalogueImport departments={departments} />
}
