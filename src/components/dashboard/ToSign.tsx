import type { ReviewTasks } from '@gongkai/confidentiality-review'

import { Button } from '@payloadcms/ui'

import { collectionWord } from './collectionWord.ts'

import { MatterRow } from './MatterRow.tsx'
import { minute } from './minute.ts'
import { More } from './More.tsx'
import { Panel } from './Panel.tsx'
import { reviewPath } from './reviewPath.ts'
import { ReviewRows } from './ReviewRows.tsx'
import { stepWord } from './stepWord.ts'
import styles from './workbench.module.css'
import type { WorkbenchContext } from './workbenchContext.ts'

const SHOWN = 8

/** What waits for the reader's signature, soonest due first, with the counts by step. */
export function ToSign({
  tasks: { toRatify, toSign },
  ...context
}: WorkbenchContext & { tasks: ReviewTasks }) {
  const { departmentNames, req, text } = context
  const count = toSign.length + toRatify.length
  const [next] = toSign
  return (
    <Panel
      aside={
        next && (
          <Button buttonStyle="primary" el="link" margin={false} size="small" to={reviewPath(next)}>
            {text('workbench:startNext')}
          </Button>
        )
      }
      count={count}
      empty={
        count === 0 && {
          hint: text('workbench:nothingToSignHint'),
          title: text('workbench:nothingToSign'),
        }
      }
      id="workbench-to-sign"
      title={text('workbench:toSign')}
    >
      <ul className={styles.steps}>
        {(['examine', 'approve'] as const).map((step) => {
          const inStep = toSign.filter((task) => task.step === step).length
          return inStep > 0 && <li key={step}>{`${stepWord({ step, text })} ${inStep}`}</li>
        })}
        {toRatify.length > 0 && <li>{`${text('workbench:ratify')} ${toRatify.length}`}</li>}
      </ul>
      <ul className={styles.rows}>
        {toRatify.slice(0, SHOWN).map((takedown) => (
          <MatterRow
            facts={[
              text('workbench:ratify'),
              departmentNames[takedown.department],
              collectionWord({ req, slug: takedown.targetCollection }),
              `${takedown.signer.name} ${minute(takedown.at)}`,
            ]}
            href={reviewPath(takedown)}
            key={takedown.id}
            title={takedown.title}
          />
        ))}
        <ReviewRows {...context} requests={toSign.slice(0, SHOWN)} />
      </ul>
      <More count={toSign.length - SHOWN} text={text} />
    </Panel>
  )
}
