'use client'

import { Button, useConfig, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef } from 'react'

import type { ReviewTarget } from '../../options.ts'
import type { BarState } from '../../overview/barState.ts'
import type { ReviewTextKey } from '../../translations/index.ts'

import { RecallDrawer } from '../RecallDrawer/index.tsx'
import { usePageReload } from '../reviewState/usePageReload.ts'
import { useReviewState } from '../reviewState/useReviewState.ts'
import { useReviewText } from '../reviewState/useReviewText.ts'
import { TakeDownDrawer } from '../TakeDownDrawer/index.tsx'
import styles from './index.module.css'
import { useSubmission } from './useSubmission.tsx'

type Props = {
  initial: BarState
  /** On the review tab itself there is no way to it, and no form to save. */
  isReviewTab?: boolean
  target: ReviewTarget
}

export function StatusBarClient({ initial, isReviewTab = false, target }: Props) {
  const text = useReviewText()
  const { refresh, state } = useReviewState({ initial, target })
  const reload = usePageReload()
  const { isSubmitting, submit } = useSubmission({ refresh, reload, target })
  const isModified = useFormModified()
  const { openModal } = useModal()
  const reviewUrl = useReviewUrl(target)
  useRefreshAfterSaves(refresh)

  const { actions, isFrozen, no, standing } = state
  const recallSlug = `recall-${target.collection}-${target.id}`
  const takeDownSlug = `take-down-${target.collection}-${target.id}`
  const maySign = isFrozen && actions.endorse.length === 0
  const hasNothingToSubmit = standing === 'public' && !isModified
  const refusal = actions.submit[0]
  const isForOthers = refusal === 'ROLE_REQUIRED'

  return (
    <div className={styles.bar}>
      {actions.takeDown.length === 0 && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => openModal(takeDownSlug)}
          size="medium"
        >
          {text('action:takeDown')}
        </Button>
      )}
      {isFrozen && actions.recall.length === 0 && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => openModal(recallSlug)}
          size="medium"
        >
          {text('action:recall')}
        </Button>
      )}
      {!isReviewTab && isFrozen && (
        <Button
          buttonStyle={maySign ? 'primary' : 'secondary'}
          el="link"
          margin={false}
          size="medium"
          to={reviewUrl}
        >
          {text(maySign ? signKey(state) : 'action:openReview')}
        </Button>
      )}
      {!isFrozen && !hasNothingToSubmit && standing !== 'approved' && !isForOthers && (
        <Button
          buttonStyle="primary"
          disabled={refusal !== undefined || isSubmitting}
          id="action-submit-for-review"
          margin={false}
          onClick={() => void submit()}
          size="medium"
          {...(refusal && { tooltip: text(`error:${refusal}` as ReviewTextKey) })}
        >
          {text(isSubmitting ? 'submit:saving' : submitKey(state))}
        </Button>
      )}
      {no && isFrozen && (
        <RecallDrawer
          isReasonRequired={state.holder === 'approve'}
          no={no}
          reload={reload}
          slug={recallSlug}
        />
      )}
      {actions.takeDown.length === 0 && (
        <TakeDownDrawer refresh={refresh} slug={takeDownSlug} target={target} title={state.title} />
      )}
    </div>
  )
}

function signKey({ holder }: BarState): ReviewTextKey {
  return holder === 'approve' ? 'action:approve' : 'action:examine'
}

function submitKey({ standing }: BarState): ReviewTextKey {
  return standing === 'returned' || standing === 'recalled' ? 'action:submitAgain' : 'action:submit'
}

function useReviewUrl({ id, collection }: ReviewTarget): string {
  const { config } = useConfig()
  return formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${collection}/${id}/review`,
  })
}

/** A save can turn a public document into one with unpublished changes. */
function useRefreshAfterSaves(refresh: () => Promise<void>): void {
  const { lastUpdateTime } = useDocumentInfo()
  const known = useRef(lastUpdateTime)
  useEffect(() => {
    if (known.current === lastUpdateTime) return
    known.current = lastUpdateTime
    void refresh()
  }, [lastUpdateTime, refresh])
}
