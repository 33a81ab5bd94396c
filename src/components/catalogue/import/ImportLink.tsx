import type { ServerProps } from 'payload'

import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { departmentsWith } from '../../../access/departmentsWith.ts'
import type { MaybeStaff } from '../../../access/staff.ts'
import { adminText } from '../../../translations/admin/adminText.ts'
import styles from './import.module.css'
import { CATALOGUE_IMPORT_PATH } from './importPath.ts'

/** From the list of catalogue items to their import, for those who may. */
export function ImportLink({
  i18n,
  payload,
  user,
}: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  const handled = departmentsWith({ roles: ['handler'], user: (user ?? null) as MaybeStaff })
  if (handled.length === 0) return null
  const adminRoute = payload.config.routes.admin
  return (
    <p className={styles.link}>
      <Link href={formatAdminURL({ adminRoute, path: CATALOGUE_IMPORT_PATH })} prefetch={false}>
        {adminText(i18n)('catalogueImport:link')}
      </Link>
    </p>
  )
}
