'use client'

import { Button, Drawer, TextareaInput, toast, useConfig, useModal } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { callReview } from '../reviewState/callReview.ts'
import { useReviewText } from '../reviewState/useReviewText.ts'
import styles from './index.module.css'

/** 撤回送审: the handler takes the matter back; a reason is due once somebody has signed. */
export function RecallDrawer({
  isReasonRequired,
  no,
  reload,
  slug,
}: {
  isReasonRequired: boolean
  no: string
  reload: () => void
  slug: string
}) {
  const text = useReviewText()
  const { config } = useConfig()
  const { closeModal } = useModal()
  const [reason, setReason] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  const recall = async () => {
    setIsBusy(true)
    const path = `/review/requests/${encodeURIComponent(no)}/recall` as const
    const url = formatAdminURL({ apiRoute: config.routes.api, path })
    const answer = await callReview({ body: { reason }, url })
    setIsBusy(false)
    if (!answer.ok) {
      toast.error(answer.message ?? text('error:unreachable'))
      return
    }
    closeModal(slug)
    toast.success(text('recall:done'))
    reload()
  }

  return (
    <Drawer slug={slug} title={text('action:recall')}>
      <div className={styles.body}>
        <p>{text('recall:intro')}</p>
        <TextareaInput
          label={text(isReasonRequired ? 'recall:reason' : 'recall:reasonOptional')}
          onChange={(event) => setReason(event.target.value)}
          path={`${slug}-reason`}
          required={isReasonRequired}
          rows={3}
          value={reason}
        />
        <Button
          disabled={isBusy || (isReasonRequired && reason.trim() === '')}
          margin={false}
          onClick={() => void recall()}
        >
          {text('action:recall')}
        </Button>
      </div>
    </Drawer>
  )
}
