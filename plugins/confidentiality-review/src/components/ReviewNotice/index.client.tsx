'use client'

import { Banner, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { ReviewTarget } from '../../options.ts'
import type { BarState, LastWord } from '../../overview/barState.ts'
import type { ReviewTextKey } from '../../translations/index.ts'
import type { ReviewText } from '../reviewState/reviewTextType.ts'

import { useReviewState } from '../reviewState/useReviewState.ts'
import { useReviewText } from '../reviewState/useReviewText.ts'
import styles from './index.module.css'

type Notice = {
  link?: string
  reason?: string
  sentence: string
  type: 'error' | 'info' | 'warning'
}

export function ReviewNoticeClient({
  initial,
  target,
}: {
  initial: BarState
  target: ReviewTarget
}) {
  const text = useReviewText()
  const { config } = useConfig()
  const { state } = useReviewState({ initial, target })
  const notice = noticeOf({ state, text })
  if (!notice) return null
  const url = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${target.collection}/${target.id}/review`,
  })
  return (
    <Banner className={styles.notice ?? ''} type={notice.type}>
      <p className={styles.sentence}>
        {notice.sentence}
        {notice.link && (
          <Link className={styles.link ?? ''} href={url} prefetch={false}>
            {notice.link}
          </Link>
        )}
      </p>
      {notice.reason && <p className={styles.reason}>{notice.reason}</p>}
    </Banner>
  )
}

function noticeOf({ state, text }: { state: BarState; text: ReviewText }): Notice | null {
  const { actions, isFrozen, lastWord, publicAt, standing } = state
  if (isFrozen) return frozenNotice({ state, text })
  if (lastWord) return wordNotice({ lastWord, text })
  if (standing === 'publicWithEdits' && publicAt) {
    return {
      link: text('action:seeChanges'),
      sentence: text('notice:edits', { time: publicAt }),
      type: 'info',
    }
  }
  const [refusal] = actions.submit
  // Who handles no matters of the department is not told that he cannot submit this one.
  if (standing !== 'draft' || !refusal || refusal === 'ROLE_REQUIRED') return null
  const reason = text(`error:${refusal}` as ReviewTextKey)
  return { sentence: text('notice:submitNotPossible', { reason }), type: 'info' }
}

function frozenNotice({ state, text }: { state: BarState; text: ReviewText }): Notice {
  if (state.actions.endorse.length === 0) return { sentence: text('notice:sign'), type: 'warning' }
  const mayRecall = state.actions.recall.length === 0
  return { sentence: text(mayRecall ? 'notice:lockedRecall' : 'notice:locked'), type: 'info' }
}

function wordNotice({ lastWord, text }: { lastWord: LastWord; text: ReviewText }): Notice {
  const { at, kind, name, reason } = lastWord
  return {
    sentence: text(`notice:${kind}`, { name, time: at }),
    type: kind === 'returned' || kind === 'refused' ? 'error' : 'info',
    ...(reason && { reason }),
  }
}
