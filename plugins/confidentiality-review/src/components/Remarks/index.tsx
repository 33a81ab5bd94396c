import type { ReadableRemark } from '../../domain/submissionIssue.ts'

import type { ReviewText } from '../reviewState/reviewTextType.ts'
import styles from './index.module.css'

/** What the project's rules remarked at submission, for those who sign. */
export function Remarks({ remarks, text }: { remarks: ReadableRemark[]; text: ReviewText }) {
  if (remarks.length === 0) return null
  return (
    <section>
      <h2 className={styles.title}>{text('remark:title')}</h2>
      <ul className={styles.remarks}>
        {remarks.map(({ label, message, path, severity }) => (
          <li data-severity={severity} key={`${path} ${message}`}>
            <strong>{text(`remark:${severity}`)}</strong>
            {label ? text('compare:labelled', { label, value: message }) : message}
          </li>
        ))}
      </ul>
    </section>
  )
}
