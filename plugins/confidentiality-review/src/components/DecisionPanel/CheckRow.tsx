'use client'

import type { Check } from '../../domain/checklist.ts'

import { useReviewText } from '../reviewState/useReviewText.ts'
import styles from './index.module.css'

/** One check of the review sheet, to be answered 无 or 有. */
export function CheckRow({
  answer,
  check,
  onAnswer,
}: {
  answer: 'no' | 'yes' | undefined
  check: Check
  onAnswer: (answer: 'no' | 'yes') => void
}) {
  const text = useReviewText()
  return (
    <div aria-label={text(`check:${check}`)} className={styles.check} role="radiogroup">
      <span className={styles.checkName}>{text(`check:${check}`)}</span>
      {(['no', 'yes'] as const).map((value) => (
        <label className={styles.answer} data-answer={value} key={value}>
          <input
            checked={answer === value}
            name={`check-${check}`}
            onChange={() => onAnswer(value)}
            type="radio"
            value={value}
          />
          {text(`check:${value}`)}
        </label>
      ))}
    </div>
  )
}
