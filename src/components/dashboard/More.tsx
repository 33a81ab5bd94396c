import { Link } from '@payloadcms/ui'

import type { AdminText } from '../../translations/admin/adminText.ts'

import { MY_TASKS_PATH } from './myTasksPath.ts'
import styles from './workbench.module.css'

/** How many matters the list leaves out, as the way to all of them. */
export function More({ count, text }: { count: number; text: AdminText }) {
  if (count <= 0) return null
  return (
    <p className={styles.more}>
      <Link href={MY_TASKS_PATH} prefetch={false}>
        {`${text('workbench:more', { count })} · ${text('workbench:allTasks')}`}
      </Link>
    </p>
  )
}
