import type { ReactNode } from 'react'

import type { FieldComparison } from '../../domain/compareContent.ts'
import type { ReviewText } from '../reviewState/reviewTextType.ts'

import { FieldLines } from './FieldLines.tsx'
import styles from './index.module.css'

/** Changed fields, the old side left and the new side right, under what the sides are. */
export function SideBySide({
  after,
  before,
  fields,
  text,
}: {
  after: ReactNode
  before: ReactNode
  fields: FieldComparison[]
  text: ReviewText
}) {
  return (
    <>
      <div className={styles.heads}>
        <p className={styles.head}>{before}</p>
        <p className={styles.head}>{after}</p>
      </div>
      {fields.map((field) => (
        <FieldLines field={field} key={field.path} sides="both" text={text} />
      ))}
    </>
  )
}
