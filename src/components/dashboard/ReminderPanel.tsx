import type { ReactNode } from 'react'

import type { AdminText } from '../../translations/admin/adminText.ts'
import { documentPath } from './documentPath.ts'
import { MatterRow } from './MatterRow.tsx'
import { More } from './More.tsx'
import { Panel } from './Panel.tsx'
import styles from './workbench.module.css'

const SHOWN = 5

export type ReminderRow = { facts: string[]; id: string; mark?: ReactNode; title: string }

/** One kind of what is due, the most urgent first; nothing while nothing is. */
export function ReminderPanel({
  collection,
  id,
  rows,
  text,
  title,
}: {
  collection: string
  id: string
  rows: ReminderRow[]
  text: AdminText
  title: string
}) {
  if (rows.length === 0) return null
  return (
    <Panel count={rows.length} id={id} title={title}>
      <ul className={styles.rows}>
        {rows.slice(0, SHOWN).map((row) => (
          <MatterRow
            facts={row.facts}
            href={documentPath({ targetCollection: collection, targetId: row.id })}
            key={row.id}
            mark={row.mark}
            title={row.title || text('workbench:untitled')}
          />
        ))}
      </ul>
      <More count={rows.length - SHOWN} text={text} />
    </Panel>
  )
}
