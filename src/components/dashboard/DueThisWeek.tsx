import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { DueThisWeek as Due } from '../../catalogue/coverage/dueThisWeek.ts'
import { CATALOGUE_PATH } from '../catalogue/coverage/cataloguePath.ts'
import { documentPath } from './documentPath.ts'
import { DueMark } from './DueMark.tsx'
import { MatterRow } from './MatterRow.tsx'
import { More } from './More.tsx'
import { Panel } from './Panel.tsx'
import styles from './workbench.module.css'
import type { WorkbenchContext } from './workbenchContext.ts'

const SHOWN = 6

/** 本周到期: what the catalogue, postings and consultations demand until Sunday, and what is late. */
export function DueThisWeek({
  departmentNames,
  due: { matters, overdue },
  req,
  text,
}: { due: Due } & WorkbenchContext) {
  if (matters.length === 0 && overdue === 0) return null
  const adminRoute = req.payload.config.routes.admin
  return (
    <Panel count={matters.length} id="workbench-due" title={text('dueThisWeek:title')}>
      <ul className={styles.rows}>
        {matters.slice(0, SHOWN).map(({ collection, department, dueOn, id, kind, title }) => (
          <MatterRow
            facts={[departmentNames[department], text(`dueThisWeek:${kind}`, { day: dueOn })]}
            href={documentPath({ targetCollection: collection, targetId: id })}
            key={`${kind}:${id}:${dueOn}`}
            mark={<DueMark dueOn={dueOn} text={text} />}
            title={title || text('workbench:untitled')}
          />
        ))}
      </ul>
      <More count={matters.length - SHOWN} text={text} />
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
