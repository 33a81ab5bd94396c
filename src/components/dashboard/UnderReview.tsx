import type { ReviewTasks } from '@gongkai/confidentiality-review'

import { More } from './More.tsx'

import { Panel } from './Panel.tsx'
import { ReviewRows } from './ReviewRows.tsx'
import styles from './workbench.module.css'
import type { WorkbenchContext } from './workbenchContext.ts'

const SHOWN = 8

/** What is under review in the reader's departments, the most urgent first. */
export function UnderReview({
  underReview,
  ...context
}: WorkbenchContext & { underReview: ReviewTasks['underReview'] }) {
  const { text } = context
  return (
    <Panel
      count={underReview.length}
      empty={
        underReview.length === 0 && {
          hint: text('workbench:underReviewHint'),
          title: text('workbench:underReviewNone'),
        }
      }
      id="workbench-under-review"
      title={text('workbench:underReview')}
    >
      <ul className={styles.rows}>
        <ReviewRows {...context} requests={underReview.slice(0, SHOWN)} />
      </ul>
      <More count={underReview.length - SHOWN} text={text} />
    </Panel>
  )
}
