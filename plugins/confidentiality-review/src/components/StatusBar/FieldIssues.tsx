import type { FieldIssue } from '../reviewState/callReview.ts'

import type { ReviewText } from '../reviewState/reviewTextType.ts'

import styles from './index.module.css'

/** What was found in a document that is submitted, a line an issue. */
export function FieldIssues({
  heading,
  issues,
  text,
}: {
  heading: string
  issues: FieldIssue[]
  text: ReviewText
}) {
  return (
    <div>
      {heading}
      <ul className={styles.issues}>
        {issues.map(({ label, message, path }) => (
          <li key={`${path} ${message}`}>
            {label ? text('compare:labelled', { label, value: message }) : message}
          </li>
        ))}
      </ul>
    </div>
  )
}
