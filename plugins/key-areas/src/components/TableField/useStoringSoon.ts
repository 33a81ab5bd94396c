'use client'

import { useForm, useFormBackgroundProcessing } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

/** Long lists go to the server whole, so a pause in typing is waited for. */
const PAUSE = 2_500

type Store = (isNewest: () => boolean) => Promise<void>

/**
 * Stores after a pause, at once when the field leaves the screen. Until it is done the form counts as
 * being saved in the background, so that nobody hands over a record without its last rows.
 */
export function useStoringSoon(store: Store): { storeSoon: () => void } {
  const { setBackgroundProcessing } = useForm()
  const isSaving = useFormBackgroundProcessing()
  const [isWaiting, setIsWaiting] = useState(false)
  const newest = useRef(0)
  const pending = useRef<() => void>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // An autosave that ends meanwhile says that nothing is being saved any more.
  useEffect(() => {
    if (isWaiting && !isSaving) setBackgroundProcessing(true)
  }, [isSaving, isWaiting, setBackgroundProcessing])

  useEffect(() => () => pending.current?.(), [])

  const storeSoon = useCallback(() => {
    clearTimeout(timer.current)
    const attempt = (newest.current += 1)
    const isNewest = () => attempt === newest.current
    const storeNow = () => {
      clearTimeout(timer.current)
      pending.current = undefined
      void store(isNewest).finally(() => {
        if (!isNewest()) return
        setIsWaiting(false)
        setBackgroundProcessing(false)
      })
    }
    pending.current = storeNow
    timer.current = setTimeout(storeNow, PAUSE)
    setIsWaiting(true)
  }, [setBackgroundProcessing, store])

  return { storeSoon }
}
