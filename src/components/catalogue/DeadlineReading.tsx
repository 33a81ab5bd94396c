'use client'

import { parseDeadline } from '@gongkai/standard-catalogue/client'
import { useField, useTranslation } from '@payloadcms/ui'

import { deadlineWords } from '../../catalogue/deadlineWords.ts'
import { adminText } from '../../translations/admin/adminText.ts'
import styles from './catalogue.module.css'

/** What the system understands of the deadline, under the words of the catalogue. */
export function DeadlineReading({ path }: { path: string }) {
  const { value } = useField<string>({ path })
  const { i18n } = useTranslation()
  if (!value) return null
  const text = adminText(i18n)
  const parsed = parseDeadline(value)
  const words = deadlineWords({ parsed, text })
  return (
    <div aria-live="polite" className={styles.reading}>
      {words.length > 0 && text('catalogueDeadline:read', { words: words.join('；') })}
      {parsed.unparsed.length > 0 && (
        <span className={styles.unread}>
          {text('catalogueProblem:deadlineUnread', { text: parsed.unparsed.join('；') })}
        </span>
      )}
    </div>
  )
}
