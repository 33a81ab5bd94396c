'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useSyncExternalStore } from 'react'

import type { ReviewTarget } from '../../options.ts'
import type { BarState } from '../../overview/barState.ts'

import { callReview } from './callReview.ts'

/** What was read after the page came from the server, shared by the slots of one document. */
const fetched = new Map<string, BarState>()
const listeners = new Set<() => void>()

/**
 * The status of a document in any slot of its page. The slots are rendered apart from each other
 * on the server; whichever state is newer wins in all of them.
 */
export function useReviewState({
  initial,
  target: { id, collection },
}: {
  initial: BarState
  target: ReviewTarget
}): { refresh: () => Promise<void>; state: BarState } {
  const { config } = useConfig()
  const key = `${collection}:${id}`
  const newest = useSyncExternalStore(
    subscribe,
    () => fetched.get(key),
    () => undefined,
  )
  const apiRoute = config.routes.api
  const refresh = useCallback(async () => {
    const query = new URLSearchParams({ id, collection })
    const url = formatAdminURL({ apiRoute, path: `/review/bar?${query}` })
    const answer = await callReview<BarState>({ url })
    if (!answer.ok) return
    fetched.set(key, answer.data)
    for (const listener of listeners) listener()
  }, [apiRoute, collection, id, key])
  return { refresh, state: newest && newest.readAt > initial.readAt ? newest : initial }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
