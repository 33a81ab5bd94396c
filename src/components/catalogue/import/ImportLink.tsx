import type { ServerProps } from 'payload'

import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { departmentsWith } from '../../../access/departmentsWith.ts'
import type { MaybeStaff } from '../../../access/staff.ts'
import { adminText } from '../../../translations/admin/adminText.ts'
import { CATALOGUE_PATH } from '../coverage/cataloguePath.ts'
import styles from './import.module.css'
import { CATALOGUE_IMPORT_PATH } from './importPath.ts'

/** From the list of catalogue items to what became of them, and to their import for those who may. */
export function ImportLink({
  i18n,
  payload,
  user,
}: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  const handled = departmentsWith({ roles: ['handler'], user: (user ?? null) as MaybeStaff })
  const adminRoute = payload.config.routes.admin
  const text = adminText(i18n)
  return (
    <p className={styles.link}>
      <Link href={formatAdminURL({ adminRoute, path: CATALOGUE_PATH })} prefetch={false}>
        {text('coverage:link')}
      </Link>
      {handled.length > 0 && (
        <Link href={formatAdminURL({ adminRoute, path: CATALOGUE_IMPORT_PATH })} prefetch={false}>
          {text('catalogueImport:link')}
        </Link>
      )}
    </p>
  )
}
