import type { FieldIssue } from '../reviewState/callReview.ts'

import type { ReviewText } from '../reviewState/reviewTextType.ts'

import styles from './index.module.css'

/** What has to be put right before a document can be submitted, a line a field. */
export function FieldIssues({ issues, text }: { issues: FieldIssue[]; text: ReviewText }) {
  return (
    <div>
      {text('submit:fields')}
      <ul className={styles.issues}>
        {issues.map(({ label, message, path }) => (
          <li key={path}>
            {label ? text('compare:labelled', { label, value: message }) : message}
          </li>
        ))}
      </ul>
    </div>
  )
}
