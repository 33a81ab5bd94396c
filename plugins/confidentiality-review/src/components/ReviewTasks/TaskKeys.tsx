'use client'

import type { ReactNode } from 'react'

import { useEffect, useRef } from 'react'

/** Lets j and k walk through the lines of all sections; Enter opens the one in focus. */
export function TaskKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.altKey || event.ctrlKey || event.metaKey) return
      const step = { j: 1, k: -1 }[event.key.toLowerCase()]
      if (step) move(list.current, step)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return <div ref={list}>{children}</div>
}

function move(list: HTMLDivElement | null, step: number): void {
  const lines = [...(list?.querySelectorAll<HTMLElement>('[data-task]') ?? [])]
  const current = lines.findIndex((line) => line === document.activeElement)
  const next = current === -1 ? 0 : current + step
  lines[Math.min(Math.max(next, 0), lines.length - 1)]?.focus()
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))
  )
}
