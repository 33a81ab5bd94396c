import type { TakedownRow } from '../../engine/rows.ts'

import { RatifyButton } from '../RatifyButton/index.tsx'
import type { ReviewText } from '../reviewState/reviewTextType.ts'
import { takedownSentence } from '../reviewState/takedownSentence.ts'
import styles from './index.module.css'

/** On the page of the document itself: what was taken down, for the approver who has to ratify it. */
export function Ratification({ takedown, text }: { takedown: TakedownRow; text: ReviewText }) {
  return (
    <section aria-label={text('tasks:toRatify')} className={styles.ratification}>
      <p className={styles.sentence}>{takedownSentence({ takedown, text })}</p>
      <RatifyButton takedown={takedown.id} title={takedown.title} />
    </section>
  )
}
