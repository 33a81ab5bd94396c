'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useId, useRef } from 'react'

import { REVIEW_TASKS_PATH } from '../../names.ts'
import type { Outcome } from '../DecisionPanel/useDecision.ts'
import { DueText } from '../DueText/index.tsx'
import { useReviewText } from '../reviewState/useReviewText.ts'
import styles from './index.module.css'

/** What became of the matter, and the way on: the next one that waits for this person, or his tasks. */
export function WayOn({ found, isSigned, result }: Outcome) {
  const text = useReviewText()
  const { config } = useConfig()
  const ways = useRef<HTMLDivElement>(null)
  const nextId = useId()
  // The button that was pressed is gone; the keyboard goes on with the first way from here.
  useEffect(() => ways.current?.querySelector('a')?.focus(), [])

  const title = text(isSigned ? 'signed:title' : 'signed:overtaken')
  const next = found?.next
  const adminRoute = config.routes.admin
  return (
    <section aria-label={title} className={styles.panel} data-signed={isSigned}>
      <h2 className={styles.title}>{title}</h2>
      <p role="status">{text(result)}</p>
      {found && !next && <p className={styles.quiet}>{text('signed:none')}</p>}
      {next && (
        <div className={styles.next} id={nextId}>
          <p className={styles.quiet}>{text('signed:waiting', { count: found.waiting })}</p>
          <p className={styles.name}>{next.title}</p>
          <DueText due={next.due} text={text} />
        </div>
      )}
      <div className={styles.ways} ref={ways}>
        {next && (
          <Button
            el="link"
            extraButtonProps={{ 'aria-describedby': nextId }}
            id="review-next"
            margin={false}
            to={formatAdminURL({
              adminRoute,
              path: `/collections/${next.collection}/${next.id}/review`,
            })}
          >
            {text('signed:next')}
          </Button>
        )}
        <Button
          buttonStyle={next ? 'secondary' : 'primary'}
          el="link"
          margin={false}
          to={formatAdminURL({ adminRoute, path: REVIEW_TASKS_PATH })}
        >
          {text('action:toTasks')}
        </Button>
      </div>
    </section>
  )
}
