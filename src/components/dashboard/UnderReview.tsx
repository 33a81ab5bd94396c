import type { ReviewRequest } from '@gongkai/confidentiality-review'

import { Panel } from './Panel.tsx'

import { ReviewRows } from './ReviewRows.tsx'
import styles from './workbench.module.css'
import type { WorkbenchContext } from './workbenchContext.ts'

/** What is under review in the reader's departments, the most urgent first. */
export function UnderReview({
  count,
  underReview,
  ...context
}: WorkbenchContext & { count: number; underReview: ReviewRequest[] }) {
  const { text } = context
  return (
    <Panel
      count={count}
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
        <ReviewRows {...context} requests={underReview} />
      </ul>
    </Panel>
  )
}
