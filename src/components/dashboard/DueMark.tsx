import { officeDate } from '@gongkai/shared'

import type { AdminText } from '../../translations/admin/adminText.ts'

import { type Due, dueWords } from './dueWords.ts'
import styles from './workbench.module.css'

const CLASSES: Record<Due['tone'], string | undefined> = {
  late: styles.late,
  later: styles.muted,
  soon: styles.soon,
}

/** The time left as a word; the colour only repeats it. */
export function DueMark({ dueOn, text }: { dueOn: null | string | undefined; text: AdminText }) {
  const due = dueOn ? dueWords({ dueOn, text, today: officeDate(new Date()) }) : undefined
  return due ? <span className={CLASSES[due.tone]}>{due.words}</span> : null
}
