import type { ReviewTasks } from '@gongkai/confidentiality-review'

import { More } from './More.tsx'

import { Panel } from './Panel.tsx'
import { ReviewRows } from './ReviewRows.tsx'
import styles from './workbench.module.css'
import type { WorkbenchContext } from './workbenchContext.ts'

const SHOWN = 5

/** What the reader submitted and others have not yet decided. */
export function Submitted({
  submitted,
  ...context
}: WorkbenchContext & { submitted: ReviewTasks['submitted'] }) {
  const { text } = context
  return (
    <Panel
      count={submitted.length}
      empty={
        submitted.length === 0 && {
          hint: text('workbench:nothingSubmittedHint'),
          title: text('workbench:nothingSubmitted'),
        }
      }
      id="workbench-submitted"
      title={text('workbench:submitted')}
    >
      <ul className={styles.rows}>
        <ReviewRows {...context} requests={submitted.slice(0, SHOWN)} />
      </ul>
      <More count={submitted.length - SHOWN} text={text} />
    </Panel>
  )
}
