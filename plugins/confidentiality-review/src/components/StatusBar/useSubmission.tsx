'use client'

import {
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import type { ReviewTarget } from '../../options.ts'

import { callReview, type FieldIssue } from '../reviewState/callReview.ts'
import { useReviewText } from '../reviewState/useReviewText.ts'
import { FieldIssues } from './FieldIssues.tsx'

const LONGEST_WAIT_FOR_AUTOSAVE = 30_000
const LONGEST_WAIT_FOR_IDLE = 600
const PAUSE = 100
const LONG_ENOUGH_TO_READ = 12_000

/** 提请审查: saves what has been typed, hands the draft over, and puts refusals beside the fields. */
export function useSubmission({
  refresh,
  reload,
  target: { id, collection },
}: {
  refresh: () => Promise<void>
  reload: () => void
  target: ReviewTarget
}): { isSubmitting: boolean; submit: () => Promise<void> } {
  const text = useReviewText()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { getDocPermissions } = useDocumentInfo()
  const { dispatchFields, setSubmitted, submit: saveForm } = useForm()
  const isModified = useLatest(useFormModified())
  const isAutosaving = useLatest(useFormBackgroundProcessing())
  const [isSubmitting, setIsSubmitting] = useState(false)

  return {
    isSubmitting,
    submit: async () => {
      setIsSubmitting(true)
      await handOver()
      setIsSubmitting(false)
    },
  }

  async function handOver(): Promise<void> {
    await untilTyped()
    await untilAutosaved()
    if (isModified.current && !(await saveDraft())) return
    const url = formatAdminURL({ apiRoute: config.routes.api, path: '/review/submit' })
    const answer = await callReview<{ remarks: FieldIssue[] }>({ body: { id, collection }, url })
    if (answer.ok) {
      showDone(answer.data.remarks)
      await Promise.all([getDocPermissions?.({}), refresh()])
      reload()
      return
    }
    if (answer.fields.length > 0) showIssues(answer.fields)
    else toast.error(answer.message ?? text('error:unreachable'))
    await refresh()
  }

  /** The rich-text editor tells the form what was typed only when the browser is idle. */
  async function untilTyped(): Promise<void> {
    await new Promise<void>((resolve) => {
      if (!('requestIdleCallback' in window)) setTimeout(resolve, LONGEST_WAIT_FOR_IDLE)
      else requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_FOR_IDLE })
    })
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }

  /** An autosave that is under way belongs to what is handed over. */
  async function untilAutosaved(): Promise<void> {
    for (let waited = 0; isAutosaving.current && waited < LONGEST_WAIT_FOR_AUTOSAVE;) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
      waited += PAUSE
    }
  }

  /** Payload shows its own message when the draft could not be saved. */
  async function saveDraft(): Promise<boolean> {
    const query = new URLSearchParams({
      depth: '0',
      draft: 'true',
      'fallback-locale': 'null',
      ...(locale && { locale }),
    })
    const saved = await saveForm({
      action: formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${collection}/${id}?${query}`,
      }),
      disableSuccessStatus: true,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return saved !== undefined && saved !== null && (saved.res?.ok ?? false)
  }

  function showDone(remarks: FieldIssue[]): void {
    if (remarks.length === 0) toast.success(text('submit:done'))
    else {
      toast.warning(
        <FieldIssues heading={text('submit:remarked')} issues={remarks} text={text} />,
        { duration: LONG_ENOUGH_TO_READ },
      )
    }
  }

  function showIssues(issues: FieldIssue[]): void {
    setSubmitted?.(true)
    dispatchFields?.({ errors: issues, type: 'ADD_SERVER_ERRORS' })
    toast.error(<FieldIssues heading={text('submit:fields')} issues={issues} text={text} />, {
      duration: LONG_ENOUGH_TO_READ,
    })
  }
}

function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])
  return latest
}
