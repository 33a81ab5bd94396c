'use client'

import type { ReadableIssue } from '../../endpoints/check.ts'
import styles from './index.module.css'

/** The issues of one severity; a click leads to the field. */
export function FindingList({
  heading,
  issues,
  severity,
}: {
  heading: string
  issues: ReadableIssue[]
  severity: ReadableIssue['severity']
}) {
  if (issues.length === 0) return null
  return (
    <div className={styles[severity]}>
      <h5 className={styles.heading}>
        {heading} <span className={styles.count}>{issues.length}</span>
      </h5>
      <ul className={styles.list}>
        {issues.map(({ key, label, message, path }) => (
          <li key={`${key} ${path}`}>
            <button className={styles.place} onClick={() => showField(path)} type="button">
              {label}
            </button>
            <span>{message}</span>
          </li>
        ))}
      </ul>
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
