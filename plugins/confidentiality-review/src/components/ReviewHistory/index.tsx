import { Collapsible } from '@payloadcms/ui'

import type { HistoryEvent } from '../../domain/history.ts'
import type { ReviewHistory as History } from '../../overview/reviewHistory.ts'
import type { ReviewText } from '../reviewState/reviewTextType.ts'

import { eventSentence } from './eventSentence.ts'
import styles from './index.module.css'

/** What happened, as sentences with names and times; earlier reviews folded away. */
export function ReviewHistory({
  histories: [current, ...earlier],
  text,
}: {
  histories: History[]
  text: ReviewText
}) {
  if (!current) return <p className={styles.empty}>{text('history:empty')}</p>
  return (
    <div>
      <Events events={current.events} text={text} />
      {earlier.map(({ events, request }) => (
        <Collapsible
          className={styles.earlier ?? ''}
          header={text('history:earlier', { no: request.no })}
          initCollapsed
          key={request.id}
        >
          <Events events={events} text={text} />
        </Collapsible>
      ))}
    </div>
  )
}

function Events({ events, text }: { events: HistoryEvent[]; text: ReviewText }) {
  return (
    <ol className={styles.events}>
      {events.map((event, index) => {
        const { found, reason, sentence } = eventSentence({ event, text })
        return (
          <li key={index}>
            <p>{sentence}</p>
            {found?.map((answers) => (
              <p className={styles.reason} key={answers}>
                {answers}
              </p>
            ))}
            {reason && <p className={styles.reason}>{reason}</p>}
          </li>
        )
      })}
    </ol>
  )
}
