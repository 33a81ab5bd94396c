'use client'

import { useCallback, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

/**
 * A text kept in this browser tab until it is signed, so that a conflict, a reload or a look at
 * another page loses nothing that was typed or ticked.
 */
export function useSheetDraft(key: string): [value: string, set: (value: string) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => sessionStorage.getItem(key) ?? '',
    () => '',
  )
  const set = useCallback(
    (changed: string) => {
      if (changed === '') sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, changed)
      for (const listener of listeners) listener()
    },
    [key],
  )
  return [value, set]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
