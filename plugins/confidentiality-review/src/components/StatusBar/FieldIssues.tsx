import type { FieldIssue } from '../reviewState/callReview.ts'

import styles from './index.module.css'

/** What has to be put right before a document can be submitted, a line a field. */
export function FieldIssues({ issues, title }: { issues: FieldIssue[]; title: string }) {
  return (
    <div>
      {title}
      <ul className={styles.issues}>
        {issues.map(({ label, message, path }) => (
          <li key={path}>{label ? `${label}：${message}` : message}</li>
        ))}
      </ul>
    </div>
  )
}
