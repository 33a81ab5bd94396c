'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { ReviewTarget } from '../../options.ts'
import type { NextMatter } from '../../overview/nextMatter.ts'
import type { ReviewTextKey } from '../../translations/index.ts'
import { callReview } from '../reviewState/callReview.ts'

import { useReviewText } from '../reviewState/useReviewText.ts'
import type { Sheet, SheetKey } from '../reviewState/useSheet.ts'

type Decision = 'endorse' | 'refuse' | 'return'

export type Outcome = {
  /** What the signer can go on with; null when the server could not say. */
  found: NextMatter | null
  isSigned: boolean
  /** What the signature has brought about, or why there is none. */
  result: ReviewTextKey
}

/** Refusals that say the page shows something that is no longer so. */
const OUTDATED = new Set(['ALREADY_DECIDED', 'CONTENT_CHANGED', 'NOT_PENDING', 'STALE_REVIEW'])

/** Those among them that say that others have done with the matter what was to be done. */
const OVERTAKEN = new Set(['ALREADY_DECIDED', 'NOT_PENDING'])

/** Signs the awaited step with what the signer saw as lock token. */
export function useDecision({
  onOutcome,
  sheet,
  target,
  token: { attempt, contentHash, no, step },
}: {
  onOutcome: (outcome: Outcome) => void
  sheet: Sheet
  target: ReviewTarget
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

  const findNext = async () => {
    const url = formatAdminURL({ apiRoute: config.routes.api, path: '/review/next' })
    const next = await callReview<NextMatter>({ url })
    return next.ok ? next.data : null
  }

  return {
    conflict,
    decide: async (decision) => {
      setIsBusy(true)
      const path = `/review/requests/${encodeURIComponent(no)}/${decision}` as const
      const answer = await callReview({
        body: { attempt, checklist: answers, contentHash, reason, step },
        url: formatAdminURL({ apiRoute: config.routes.api, path }),
      })
      if (answer.ok) {
        onOutcome({
          found: await findNext(),
          isSigned: true,
          result: doneKey({ decision, step }),
        })
        clear()
        router.refresh()
        return
      }
      if (answer.code && OVERTAKEN.has(answer.code)) {
        const found = await findNext()
        // The next step of this very matter may be his as well: then the page is only out of date.
        if (found?.next?.id !== target.id) {
          onOutcome({ found, isSigned: false, result: 'signed:byOthers' })
          router.refresh()
          return
        }
      }
      setIsBusy(false)
      const message = answer.message ?? text('error:unreachable')
      if (answer.code && OUTDATED.has(answer.code)) setConflict(message)
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
  step: SheetKey['step']
}): ReviewTextKey {
  if (decision === 'return') return 'decision:returnDone'
  if (decision === 'refuse') return 'decision:refuseDone'
  return step === 'approve' ? 'decision:approveDone' : 'decision:endorseDone'
}
