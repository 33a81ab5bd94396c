'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { callReview } from '../reviewState/callReview.ts'
import { useReviewText } from '../reviewState/useReviewText.ts'

/** 追认: another approver confirms a takedown. */
export function RatifyButton({ takedown, title }: { takedown: string; title: string }) {
  const text = useReviewText()
  const router = useRouter()
  const { config } = useConfig()
  const [isBusy, setIsBusy] = useState(false)

  const ratify = async () => {
    setIsBusy(true)
    const path = `/review/takedowns/${encodeURIComponent(takedown)}/ratify` as const
    const url = formatAdminURL({ apiRoute: config.routes.api, path })
    const answer = await callReview({ body: {}, url })
    setIsBusy(false)
    if (answer.ok) toast.success(text('tasks:ratifyDone'))
    else toast.error(answer.message ?? text('error:unreachable'))
    router.refresh()
  }

  return (
    <Button
      aria-label={text('compare:labelled', { label: text('tasks:ratify'), value: title })}
      buttonStyle="secondary"
      disabled={isBusy}
      margin={false}
      onClick={() => void ratify()}
      size="small"
    >
      {text('tasks:ratify')}
    </Button>
  )
}
