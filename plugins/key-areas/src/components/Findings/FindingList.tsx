'use client'

import type { ReadableIssue } from '../../endpoints/check.ts'
import styles from './index.module.css'
import { shownFindings } from './shownFindings.ts'

/** The first issues of one severity and how many more there are; a click leads to the field. */
export function FindingList({
  heading,
  issues,
  more,
  severity,
}: {
  heading: string
  issues: ReadableIssue[]
  more: (n: number) => string
  severity: ReadableIssue['severity']
}) {
  if (issues.length === 0) return null
  const { left, shown } = shownFindings(issues)
  return (
    <div className={styles[severity]}>
      <h5 className={styles.heading}>
        {heading} <span className={styles.count}>{issues.length}</span>
      </h5>
      <ul className={styles.list}>
        {shown.map(({ label, message, path }) => (
          <li key={`${path} ${message}`}>
            <button className={styles.place} onClick={() => showField(path)} type="button">
              {label}
            </button>
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p className={styles.note}>{more(left)}</p>}
    </div>
  )
}

/** Payload gives every field an id made of its path; of a closed list only the list is there. */
function showField(path: string): void {
  for (let steps = path.split('.'); steps.length > 0; steps = steps.slice(0, -1)) {
    const field = document.getElementById(`field-${steps.join('__')}`)
    if (field) {
      field.scrollIntoView({ behavior: 'smooth', block: 'center' })
      field.focus({ preventScroll: true })
      return
    }
  }
}
