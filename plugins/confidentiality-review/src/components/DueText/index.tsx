import type { DueState } from '../../domain/dueState.ts'
import type { ReviewText } from '../reviewState/reviewTextType.ts'

import styles from './index.module.css'

/** A deadline in working days; red repeats that it has passed. */
export function DueText({ due, text }: { due: DueState; text: ReviewText }) {
  return <span className={styles[toneOf(due)]}>{wordsOf({ due, text })}</span>
}

function wordsOf({ due, text }: { due: DueState; text: ReviewText }): string {
  return 'days' in due ? text(`due:${due.kind}`, { count: due.days }) : text(`due:${due.kind}`)
}

function toneOf({ kind }: DueState): 'late' | 'plain' | 'soon' {
  if (kind === 'overdue' || kind === 'passed') return 'late'
  return kind === 'today' ? 'soon' : 'plain'
}
