import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Button, Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'

import { departmentsWith, seesAllDepartments } from '../../../access/index.ts'
import { ROLES } from '../../../access/roles.ts'
import type { MaybeStaff } from '../../../access/staff.ts'
import { hierarchy } from '../../../catalogue/coverage/hierarchy.ts'
import { adminText } from '../../../translations/admin/adminText.ts'
import start from '../start.module.css'
import { CATALOGUE_PATH } from './cataloguePath.ts'
import { CatalogueTree } from './CatalogueTree.tsx'
import styles from './coverage.module.css'
import { FieldTabs } from './FieldTabs.tsx'

/** 目录落实: 领域, 一级事项 and 二级事项 of a department with what became of each row. */
export async function CatalogueView({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const adminRoute = req.payload.config.routes.admin
  const action = formatAdminURL({ adminRoute, path: CATALOGUE_PATH })
  if (!req.user) {
    const login = formatAdminURL({ adminRoute, path: '/login' })
    redirect(`${login}?redirect=${encodeURIComponent(action)}`)
  }
  const text = adminText(req.i18n)
  const departments = await visibleDepartments(req)
  const asked = { department: first(searchParams?.department), field: first(searchParams?.field) }
  const department = departments.find(({ id }) => id === asked.department) ?? departments[0]
  const tree = department && (await hierarchy({ ...asked, department: department.id, req }))
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
      <SetStepNav nav={[{ label: text('coverage:title') }]} />
      <Gutter className={styles.view}>
        <h1>{text('coverage:title')}</h1>
        <form action={action} className={start.start} method="get">
          <label className={start.choice}>
            {text('catalogueImport:department')}
            <select defaultValue={department?.id} key={department?.id} name="department">
              {departments.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Button buttonStyle="secondary" margin={false} size="small" type="submit">
            {text('coverage:show')}
          </Button>
        </form>
        {department && tree?.chosen ? (
          <>
            <FieldTabs
              {...tree}
              hrefOf={(field) =>
                `${action}?${new URLSearchParams({ department: department.id, field })}`
              }
              i18n={req.i18n}
              text={text}
            />
            <CatalogueTree groups={tree.groups} text={text} />
          </>
        ) : (
          <p>{text('coverage:empty')}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

async function visibleDepartments({ payload, user }: PayloadRequest) {
  const staff = user as MaybeStaff
  const own = departmentsWith({ roles: ROLES, user: staff })
  const { docs } = await payload.find({
    collection: 'departments',
    depth: 0,
    pagination: false,
    select: { name: true },
    sort: 'code',
    where: seesAllDepartments(staff) ? {} : { id: { in: own } },
  })
  return docs
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
