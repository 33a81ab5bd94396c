import type { PayloadRequest, SanitizedPermissions } from 'payload'

import { Link, PlusIcon } from '@payloadcms/ui'

import type { AdminText } from '../../translations/admin/adminText.ts'

import { collectionWord } from './collectionWord.ts'
import { Panel } from './Panel.tsx'
import styles from './workbench.module.css'

/** In the order of how often people begin one. */
const CREATED = [
  'entries',
  'notices',
  'interpretations',
  'catalog-items',
  'guides',
  'users',
  'departments',
] as const
const SHOWN = 3

/** Big buttons for the three things this reader begins most. */
export function CreateButtons({
  permissions,
  req,
  text,
}: {
  permissions: SanitizedPermissions
  req: PayloadRequest
  text: AdminText
}) {
  const slugs = CREATED.filter((slug) => permissions.collections?.[slug]?.create).slice(0, SHOWN)
  if (slugs.length === 0) return null
  return (
    <Panel id="workbench-create" title={text('workbench:createHeading')}>
      <ul className={styles.creates}>
        {slugs.map((slug) => (
          <li key={slug}>
            <Link
              className={styles.create}
              href={`/admin/collections/${slug}/create`}
              prefetch={false}
            >
              <PlusIcon />
              {text('workbench:create', { label: collectionWord({ req, slug }) })}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
