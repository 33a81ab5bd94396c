import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { AdminPage } from '@gongkai/shared/rsc'
import { Button } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { departmentsWith, seesAllDepartments } from '../../../access/index.ts'
import { ROLES } from '../../../access/roles.ts'
import type { MaybeStaff } from '../../../access/staff.ts'
import { hierarchy } from '../../../catalogue/coverage/hierarchy.ts'
import { adminText } from '../../../translations/admin/adminText.ts'
import start from '../start.module.css'
import { CATALOGUE_PATH } from './cataloguePath.ts'
import { CatalogueTree } from './CatalogueTree.tsx'
import { FieldTabs } from './FieldTabs.tsx'

/** 目录落实: 领域, 一级事项 and 二级事项 of a department with what became of each row. */
export function CatalogueView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  return (
    <AdminPage {...props} path={CATALOGUE_PATH} title={adminText(req.i18n)('coverage:title')}>
      <Catalogue
        asked={{ department: first(searchParams?.department), field: first(searchParams?.field) }}
        req={req}
      />
    </AdminPage>
  )
}

async function Catalogue({
  asked,
  req,
}: {
  asked: Record<'department' | 'field', string | undefined>
  req: PayloadRequest
}) {
  const action = formatAdminURL({
    adminRoute: req.payload.config.routes.admin,
    path: CATALOGUE_PATH,
  })
  const text = adminText(req.i18n)
  const departments = await visibleDepartments(req)
  const chosen = (wanted: string | undefined) => departments.find(({ id }) => id === wanted)
  const [home] = departmentsWith({ roles: ROLES, user: req.user as MaybeStaff })
  const department = chosen(asked.department) ?? chosen(home) ?? departments[0]
  const tree = department && (await hierarchy({ ...asked, department: department.id, req }))
  return (
    <>
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
    </>
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
