import type { ReviewTasks } from '@gongkai/confidentiality-review'

import { collectionWord } from './collectionWord.ts'

import { DueMark } from './DueMark.tsx'
import { MatterRow } from './MatterRow.tsx'
import { minute } from './minute.ts'
import { More } from './More.tsx'
import { Panel } from './Panel.tsx'
import { reviewPath } from './reviewPath.ts'
import { stepWord } from './stepWord.ts'
import styles from './workbench.module.css'
import type { WorkbenchContext } from './workbenchContext.ts'

const SHOWN = 5

/** What the reader submitted and others have not yet decided. */
export function Submitted({
  departmentNames,
  req,
  submitted,
  text,
}: WorkbenchContext & { submitted: ReviewTasks['submitted'] }) {
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
        {submitted.slice(0, SHOWN).map((request) => (
          <MatterRow
            facts={[
              stepWord({ step: request.step, text }),
              departmentNames[request.department],
              collectionWord({ req, slug: request.targetCollection }),
              request.submittedAt &&
                text('workbench:calledBackOn', { at: minute(request.submittedAt) }),
            ]}
            href={reviewPath(request)}
            key={request.id}
            mark={<DueMark dueOn={request.dueOn} text={text} />}
            title={request.title}
          />
        ))}
      </ul>
      <More count={submitted.length - SHOWN} text={text} />
    </Panel>
  )
}
