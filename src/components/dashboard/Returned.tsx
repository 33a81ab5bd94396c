import type { ReviewTasks } from '@gongkai/confidentiality-review'

import { collectionWord } from './collectionWord.ts'

import { documentPath } from './documentPath.ts'
import { MatterRow } from './MatterRow.tsx'
import { More } from './More.tsx'
import { Panel } from './Panel.tsx'
import styles from './workbench.module.css'
import type { WorkbenchContext } from './workbenchContext.ts'

const SHOWN = 5

/** What was sent back for changes, each with its reason. */
export function Returned({
  departmentNames,
  req,
  returned,
  text,
}: WorkbenchContext & { returned: ReviewTasks['returned'] }) {
  return (
    <Panel
      count={returned.length}
      empty={
        returned.length === 0 && {
          hint: text('workbench:nothingReturnedHint'),
          title: text('workbench:nothingReturned'),
        }
      }
      id="workbench-returned"
      title={text('workbench:returned')}
    >
      <ul className={styles.rows}>
        {returned.slice(0, SHOWN).map(({ reason, request, returnedBy }) => (
          <MatterRow
            facts={[
              departmentNames[request.department],
              collectionWord({ req, slug: request.targetCollection }),
              returnedBy && text('workbench:returnedBy', { name: returnedBy }),
            ]}
            href={documentPath(request)}
            key={request.id}
            title={request.title}
          >
            {reason && <blockquote className={styles.reason}>{reason}</blockquote>}
          </MatterRow>
        ))}
      </ul>
      <More count={returned.length - SHOWN} text={text} />
    </Panel>
  )
}
