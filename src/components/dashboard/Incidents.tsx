import { getTranslation } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'

import { INCIDENT_KINDS } from '../../reconciliation/incidentKinds.ts'
import { MatterRow } from './MatterRow.tsx'
import { minute } from './minute.ts'
import { Panel } from './Panel.tsx'
import type { Incidents as IncidentsRead } from './readIncidents.ts'
import styles from './workbench.module.css'
import type { WorkbenchContext } from './workbenchContext.ts'

const LIST = '/admin/collections/reconciliation-incidents'

/** Where what is public and what was approved do not agree, the newest first. */
export function Incidents({
  incidents: { comparedAt, newest, open },
  req,
  text,
}: { incidents: IncidentsRead } & WorkbenchContext) {
  const compared = comparedAt
    ? text('incidents:compared', { at: minute(comparedAt) })
    : text('incidents:never')
  return (
    <Panel
      count={open}
      empty={open === 0 && { hint: compared, title: text('incidents:none') }}
      id="workbench-incidents"
      title={text('incidents:heading')}
    >
      <ul className={styles.rows}>
        {newest.map(({ id, at, kind, subject }) => (
          <MatterRow
            facts={[subject, text('incidents:foundAt', { at: minute(at) })]}
            href={`${LIST}/${id}`}
            key={id}
            title={getTranslation(INCIDENT_KINDS[kind], req.i18n)}
          />
        ))}
      </ul>
      <p className={styles.more}>
        <Link href={LIST} prefetch={false}>
          {text('incidents:all')}
        </Link>
        <span className={styles.muted}>{` · ${compared}`}</span>
      </p>
    </Panel>
  )
}
