'use client'

import { useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useEffect, useRef, useTransition } from 'react'

/**
 * Has the page come anew from the server. It brings its form with it, so until it is there nobody
 * can write into the form that goes.
 */
export function usePageReload(): () => void {
  const router = useRouter()
  const form = useForm()
  const [isPending, startTransition] = useTransition()
  const isClosed = useRef(false)
  // There is no form on the review tab.
  const close = form.setProcessing as typeof form.setProcessing | undefined

  useEffect(() => {
    if (isClosed.current === isPending) return
    isClosed.current = isPending
    close?.(isPending)
  }, [close, isPending])

  return useCallback(() => startTransition(() => router.refresh()), [router])
}
