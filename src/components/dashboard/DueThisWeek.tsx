import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { byDepartment } from '../../reminders/week/byDepartment.ts'
import { CATALOGUE_PATH } from '../catalogue/coverage/cataloguePath.ts'
import { DueMatters } from './DueMatters.tsx'
import { Panel } from './Panel.tsx'
import type { Reminders } from './readReminders.ts'
import styles from './workbench.module.css'
import type { WorkbenchContext } from './workbenchContext.ts'

const SHOWN = 6

/** 本周到期: what is due until Sunday, by department for those who see them all; and what is late. */
export function DueThisWeek({ due, ...context }: { due: Reminders['due'] } & WorkbenchContext) {
  const { req, text } = context
  const { matters, overdue } = due
  if (matters.length === 0 && overdue === 0) return null
  const adminRoute = req.payload.config.routes.admin
  return (
    <Panel count={matters.length} id="workbench-due" title={text('dueThisWeek:title')}>
      {due.byDepartment ? (
        <MattersByDepartment {...context} matters={matters} />
      ) : (
        <MattersOfOne {...context} matters={matters} />
      )}
      {overdue > 0 && (
        <p>
          <Link
            className={styles.late}
            href={formatAdminURL({ adminRoute, path: CATALOGUE_PATH })}
            prefetch={false}
          >
            {text('dueThisWeek:overdue', { count: overdue })}
          </Link>
        </p>
      )}
    </Panel>
  )
}

type Props = { matters: Reminders['due']['matters'] } & WorkbenchContext

function MattersByDepartment({ departmentNames, matters, text }: Props) {
  return byDepartment(matters).map(({ department, matters: of }, place) => (
    <details className={styles.group} key={department} open={place === 0}>
      <summary>
        <h3>
          {departmentNames[department] ?? text('dueThisWeek:noDepartment')}
          <span className={styles.count}>{of.length}</span>
        </h3>
      </summary>
      <DueMatters matters={of} text={text} />
    </details>
  ))
}

function MattersOfOne({ departmentNames, matters, text }: Props) {
  const rest = matters.slice(SHOWN)
  return (
    <>
      <DueMatters departmentNames={departmentNames} matters={matters.slice(0, SHOWN)} text={text} />
      {rest.length > 0 && (
        <details className={styles.group}>
          <summary>{text('workbench:more', { count: rest.length })}</summary>
          <DueMatters departmentNames={departmentNames} matters={rest} text={text} />
        </details>
      )}
    </>
  )
}
