'use client'

import type { ReviewTarget } from '../../options.ts'
import type { BarState } from '../../overview/barState.ts'

import { DueText } from '../DueText/index.tsx'
import { useReviewState } from '../reviewState/useReviewState.ts'
import { useReviewText } from '../reviewState/useReviewText.ts'
import { StandingPill } from '../StandingPill/index.tsx'
import styles from './index.module.css'

export function StandingLineClient({
  initial,
  target,
}: {
  initial: BarState
  target: ReviewTarget
}) {
  const text = useReviewText()
  const {
    state: { due, holder, standing },
  } = useReviewState({ initial, target })
  return (
    <div className={styles.line}>
      <StandingPill label={text(`standing:${standing}`)} standing={standing} />
      {holder && due && <span className={styles.holder}>{text(`holder:${holder}`)}</span>}
      {due && <DueText due={due} text={text} />}
    </div>
  )
}
