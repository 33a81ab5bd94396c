'use client'

import { useMemo, useSyncExternalStore } from 'react'

import type { ReadableIssue } from '../../endpoints/check.ts'

const NONE: ReadableIssue[] = []
const listeners = new Set<() => void>()
let newest = NONE

/** What the checks said last, for the fields it is about. One record is edited at a time. */
export function publishFindings(issues: null | ReadableIssue[]): void {
  newest = issues ?? NONE
  for (const listener of listeners) listener()
}

/** The findings about a field and what is in it. */
export function useFindingsBelow(path: string): ReadableIssue[] {
  const issues = useSyncExternalStore(
    subscribe,
    () => newest,
    () => NONE,
  )
  return useMemo(() => issues.filter((issue) => issue.path.startsWith(`${path}.`)), [issues, path])
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
