import type { AdminViewServerProps } from 'payload'

import { Gutter } from '@payloadcms/ui'

import { adminText } from '../../translations/admin/adminText.ts'
import { CreateButtons } from './CreateButtons.tsx'
import { Greeting } from './Greeting.tsx'
import { Published } from './Published.tsx'
import { readWorkbench } from './readWorkbench.ts'
import { Returned } from './Returned.tsx'
import { Submitted } from './Submitted.tsx'
import { Tallies } from './Tallies.tsx'
import { ToSign } from './ToSign.tsx'
import styles from './workbench.module.css'

/** The workbench 工作台: what waits for the reader, what came of it, and where to begin. */
export async function Workbench({ initPageResult }: AdminViewServerProps) {
  const { permissions, req } = initPageResult
  const { departmentNames, memberships, published, tasks, totals } = await readWorkbench({ req })
  const text = adminText(req.i18n)
  const context = { departmentNames, req, text }
  return (
    <Gutter className={styles.workbench}>
      <Greeting {...context} memberships={memberships} />
      <Tallies tasks={tasks} text={text} totals={totals} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <ToSign {...context} tasks={tasks} />
          <Returned {...context} returned={tasks.returned} />
          <Submitted {...context} submitted={tasks.submitted} />
        </div>
        <div className={styles.side}>
          <CreateButtons permissions={permissions} req={req} text={text} />
          <Published published={published} text={text} />
        </div>
      </div>
    </Gutter>
  )
}
