import { Link, useConfig } from '@payloadcms/ui'

import type { AdminText } from '../../../translations/admin/adminText.ts'
import { draftsPath } from './draftsPath.ts'
import styles from './import.module.css'
import { placeText } from './placeText.ts'
import { rowKey } from './rowKey.ts'
import type { DepartmentReport } from './useCatalogueImport.ts'

/** What an import came to, and the way to the drafts it made. */
export function Report({
  report: { created, department, refused, unchanged, updated },
  text,
}: {
  report: DepartmentReport
  text: AdminText
}) {
  const adminRoute = useConfig().config.routes.admin
  return (
    <section aria-live="polite" className={styles.report}>
      <p>
        {text('catalogueImport:report', { created, refused: refused.length, unchanged, updated })}
      </p>
      {created + updated > 0 && (
        <p>
          <Link href={draftsPath({ adminRoute, department })} prefetch={false}>
            {text('catalogueImport:drafts')}
          </Link>
        </p>
      )}
      <ul>
        {refused.map(({ line, messages, sheet }) => (
          <li key={rowKey({ line, sheet })}>
            {text('catalogueImport:refused', {
              messages: messages.join(' '),
              place: placeText({ line, sheet, text }),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
