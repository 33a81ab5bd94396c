import { type DueState, dueTone } from '../../domain/dueState.ts'
import type { ReviewText } from '../reviewState/reviewTextType.ts'

import styles from './index.module.css'

/** A deadline in working days; the colour repeats that it has passed or is near. */
export function DueText({ due, text }: { due: DueState; text: ReviewText }) {
  return <span className={styles[dueTone(due)]}>{wordsOf({ due, text })}</span>
}

function wordsOf({ due, text }: { due: DueState; text: ReviewText }): string {
  return 'days' in due ? text(`due:${due.kind}`, { count: due.days }) : text(`due:${due.kind}`)
}
