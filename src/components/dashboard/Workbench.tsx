import type { AdminViewServerProps } from 'payload'

import { Gutter } from '@payloadcms/ui'

import { adminText } from '../../translations/admin/adminText.ts'
import { CreateButtons } from './CreateButtons.tsx'
import { Drafts } from './Drafts.tsx'
import { DueThisWeek } from './DueThisWeek.tsx'
import { Greeting } from './Greeting.tsx'
import { Incidents } from './Incidents.tsx'
import { Published } from './Published.tsx'
import { readWorkbench } from './readWorkbench.ts'
import { Reminders } from './Reminders.tsx'
import { Returned } from './Returned.tsx'
import { Submitted } from './Submitted.tsx'
import { Tallies } from './Tallies.tsx'
import { ToSign } from './ToSign.tsx'
import { UnderReview } from './UnderReview.tsx'
import styles from './workbench.module.css'

/** The workbench 工作台: what waits for the reader, what came of it, and where to begin. */
export async function Workbench({ initPageResult }: AdminViewServerProps) {
  const { permissions, req } = initPageResult
  const bench = await readWorkbench({ req })
  const {
    departmentNames,
    drafts,
    incidents,
    isSigner,
    published,
    reminders,
    tasks,
    totals,
    watches,
  } = bench
  const text = adminText(req.i18n)
  const context = { departmentNames, req, text }
  return (
    <Gutter className={styles.workbench}>
      <Greeting {...context} memberships={bench.memberships} />
      <Tallies isHandler={drafts !== undefined} tasks={tasks} text={text} totals={totals} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {isSigner && <ToSign {...context} tasks={tasks} />}
          {drafts && <Returned {...context} returned={tasks.returned} />}
          {drafts && <Submitted {...context} submitted={tasks.submitted} />}
          {watches && (tasks.underReview.length > 0 || !isSigner) && (
            <UnderReview {...context} underReview={tasks.underReview} />
          )}
        </div>
        <div className={styles.side}>
          <CreateButtons permissions={permissions} req={req} text={text} />
          {reminders && <DueThisWeek {...context} due={reminders.due} />}
          {reminders && <Reminders reminders={reminders} text={text} />}
          {incidents && <Incidents {...context} incidents={incidents} />}
          {drafts && <Drafts {...context} drafts={drafts} />}
          <Published published={published} text={text} />
        </div>
      </div>
    </Gutter>
  )
}
