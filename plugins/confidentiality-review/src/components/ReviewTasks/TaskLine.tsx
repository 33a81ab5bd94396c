import type { ReactNode } from 'react'

import { Link } from '@payloadcms/ui'

import { DueText } from '../DueText/index.tsx'
import type { ReviewText } from '../reviewState/reviewTextType.ts'
import type { Deadline } from './deadlineOf.ts'

import styles from './index.module.css'
import type { Matter, Names } from './namesFor.ts'

/** One matter on one line; the whole line leads to its review tab. */
export function TaskLine({
  action,
  deadline,
  detail,
  matter,
  names,
  text,
}: {
  action?: ReactNode
  deadline?: Deadline
  detail?: string
  matter: Matter
  names: Names
  text: ReviewText
}) {
  return (
    <li className={styles.line}>
      <Link className={styles.link ?? ''} data-task href={names.reviewUrl(matter)} prefetch={false}>
        <span className={styles.name}>{matter.title}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </Link>
      <span className={styles.kind}>{names.collection(matter.targetCollection)}</span>
      <span className={styles.department}>{names.department(matter.department)}</span>
      {deadline && (
        <span className={styles.due}>
          <DueText due={deadline.state} text={text} />
          <span className={styles.day}>{deadline.dayIn(names.language)}</span>
        </span>
      )}
      {action && <span className={styles.action}>{action}</span>}
    </li>
  )
}
