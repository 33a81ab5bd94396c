import type { DefaultServerCellComponentProps } from 'payload'

import { getTranslation } from '@payloadcms/translations'

import { ROLE_LABELS } from '../access/roleLabels.ts'
import type { Role } from '../access/roles.ts'
import { departmentName } from './departmentName.ts'

const SHOWN = 3

/** Where a person works and as what, one department a line. */
export async function MembershipsCell({
  cellData,
  i18n,
  payload,
}: DefaultServerCellComponentProps) {
  const memberships = (cellData ?? []) as { department: string; id: string; roles?: Role[] }[]
  const lines = memberships.slice(0, SHOWN).map(async ({ department, id, roles = [] }) => {
    const name = (await departmentName(payload, department)) ?? '—'
    const words = roles.map((role) => getTranslation(ROLE_LABELS[role], i18n))
    return <div key={id}>{`${name} · ${words.join('、')}`}</div>
  })
  return (
    <>
      {await Promise.all(lines)}
      {memberships.length > SHOWN && <div>{`+${memberships.length - SHOWN}`}</div>}
    </>
  )
}
