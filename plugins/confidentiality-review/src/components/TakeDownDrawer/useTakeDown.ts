'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { ReviewTarget } from '../../options.ts'

import { callReview } from '../reviewState/callReview.ts'
import { useReviewText } from '../reviewState/useReviewText.ts'

type Takedown = { erase: boolean; note: string; reasonCode: string }

export function useTakeDown({
  onDone,
  refresh,
  target: { id, collection },
}: {
  onDone: () => void
  refresh: () => Promise<void>
  target: ReviewTarget
}): { isBusy: boolean; takeDown: (takedown: Takedown) => Promise<void> } {
  const text = useReviewText()
  const router = useRouter()
  const { config } = useConfig()
  const { getDocPermissions } = useDocumentInfo()
  const [isBusy, setIsBusy] = useState(false)
  return {
    isBusy,
    takeDown: async (takedown) => {
      setIsBusy(true)
      const url = formatAdminURL({ apiRoute: config.routes.api, path: '/review/takedown' })
      const answer = await callReview({ body: { ...takedown, id, collection }, url })
      setIsBusy(false)
      if (!answer.ok) {
        toast.error(answer.message ?? text('error:unreachable'))
        return
      }
      onDone()
      toast.success(text('takeDown:done'))
      await Promise.all([getDocPermissions?.({}), refresh()])
      router.refresh()
    },
  }
}
