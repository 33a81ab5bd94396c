import { clockTime } from '../../domain/officeTimes.ts'
import type { ReviewOverview } from '../../overview/reviewOverview.ts'

import type { ReviewText } from '../reviewState/reviewTextType.ts'
import styles from './index.module.css'

/** Number, submitter and time of the review that is open, or of the last one. */
export function ReviewSheet({
  departmentName,
  overview: { decisions, request },
  text,
}: {
  departmentName: string
  overview: ReviewOverview
  text: ReviewText
}) {
  if (!request) return null
  const submission = decisions.findLast(({ verdict }) => verdict === 'submit')
  const facts = [
    [text('tab:number'), request.no],
    [
      text('tab:submittedBy'),
      submission && [submission.signer.name, departmentName].filter(Boolean).join(' · '),
    ],
    [text('tab:submittedOn'), submission && clockTime(submission.at)],
    [text('tab:note'), request.note],
  ] as const
  return (
    <dl className={styles.facts}>
      {facts.map(([label, fact]) =>
        fact ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
