'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { BarState } from '../../overview/barState.ts'
import type { NextMatter } from '../../overview/nextMatter.ts'
import type { ReviewTextKey } from '../../translations/index.ts'
import { callReview } from '../reviewState/callReview.ts'

import { useReviewText } from '../reviewState/useReviewText.ts'
import type { Sheet, SheetKey } from '../reviewState/useSheet.ts'

type Decision = 'endorse' | 'refuse' | 'return'

export type Signature = {
  /** What the signature has brought about. */
  done: ReviewTextKey
  /** What the signer can go on with; null when the server could not say. */
  found: NextMatter | null
}

/** Refusals that say the page shows something that is no longer so. */
const CONFLICTS = new Set(['ALREADY_DECIDED', 'CONTENT_CHANGED', 'NOT_PENDING', 'STALE_REVIEW'])

/** Signs the awaited step with what the signer saw as lock token. */
export function useDecision({
  onSigned,
  sheet,
  step,
  token: { attempt, contentHash, no },
}: {
  onSigned: (signature: Signature) => void
  sheet: Sheet
  step: NonNullable<BarState['holder']>
  token: SheetKey
}): {
  /** What has changed in the meantime, until the page is reloaded. */
  conflict: null | string
  decide: (decision: Decision) => Promise<void>
  isBusy: boolean
  reload: () => void
} {
  const text = useReviewText()
  const router = useRouter()
  const { config } = useConfig()
  const [isBusy, setIsBusy] = useState(false)
  const [conflict, setConflict] = useState<null | string>(null)
  const { answers, clear, reason } = sheet
  return {
    conflict,
    decide: async (decision) => {
      setIsBusy(true)
      const path = `/review/requests/${encodeURIComponent(no)}/${decision}` as const
      const answer = await callReview({
        body: { attempt, checklist: answers, contentHash, reason },
        url: formatAdminURL({ apiRoute: config.routes.api, path }),
      })
      if (answer.ok) {
        const url = formatAdminURL({ apiRoute: config.routes.api, path: '/review/next' })
        const next = await callReview<NextMatter>({ url })
        onSigned({ done: doneKey({ decision, step }), found: next.ok ? next.data : null })
        clear()
        router.refresh()
        return
      }
      setIsBusy(false)
      const message = answer.message ?? text('error:unreachable')
      if (answer.code && CONFLICTS.has(answer.code)) setConflict(message)
      else toast.error(message)
    },
    isBusy,
    reload: () => {
      setConflict(null)
      router.refresh()
    },
  }
}

function doneKey({
  decision,
  step,
}: {
  decision: Decision
  step: BarState['holder']
}): ReviewTextKey {
  if (decision === 'return') return 'decision:returnDone'
  if (decision === 'refuse') return 'decision:refuseDone'
  return step === 'approve' ? 'decision:approveDone' : 'decision:endorseDone'
}
