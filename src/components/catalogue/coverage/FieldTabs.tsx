import type { I18n } from '@payloadcms/translations'

import { FIELDS } from '@gongkai/standard-catalogue/client'
import { getTranslation } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'

import type { FieldOfItems, Hierarchy } from '../../../catalogue/coverage/hierarchy.ts'
import type { AdminText } from '../../../translations/admin/adminText.ts'
import styles from './coverage.module.css'

/** The fields 领域 of a catalogue with their totals, the chosen one marked. */
export function FieldTabs({
  chosen,
  fields,
  hrefOf,
  i18n,
  text,
}: {
  chosen: FieldOfItems | undefined
  hrefOf: (field: FieldOfItems) => string
  i18n: I18n
  text: AdminText
} & Pick<Hierarchy, 'fields'>) {
  return (
    <nav aria-label={text('coverage:fields')}>
      <ul className={styles.tabs}>
        {fields.map(({ field, items, overdue, unpublished }) => (
          <li key={field}>
            <Link
              aria-current={field === chosen ? 'page' : undefined}
              href={hrefOf(field)}
              prefetch={false}
            >
              {getTranslation(FIELDS[field], i18n)}
            </Link>
            <span className={overdue > 0 ? styles.late : styles.muted}>
              {[
                text('coverage:items', { count: items }),
                ...(unpublished > 0
                  ? [text('coverage:unpublishedItems', { count: unpublished })]
                  : []),
                ...(overdue > 0 ? [text('coverage:overdueItems', { count: overdue })] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
