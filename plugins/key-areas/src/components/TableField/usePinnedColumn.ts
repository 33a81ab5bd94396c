'use client'

import { type UIEvent, useCallback, useRef } from 'react'

import styles from './index.module.css'

/** Shows the pinned column while the grid is scrolled sideways, and keeps it off the active cell. */
export function usePinnedColumn(widths: readonly number[]) {
  const scroller = useRef<HTMLDivElement>(null)

  const onScroll = useCallback(({ currentTarget }: UIEvent<HTMLDivElement>) => {
    scroller.current = currentTarget
    currentTarget.toggleAttribute('data-sideways', currentTarget.scrollLeft > 0)
  }, [])

  /** The grid knows of no pinned column: what it brings into sight may lie beneath it. */
  const uncover = useCallback(
    (column: number) => {
      requestAnimationFrame(() => {
        const grid = scroller.current
        const pinned = grid?.querySelector<HTMLElement>(`.${styles.pinned}`)
        if (!grid || !pinned || column === 0) return
        const before = widths.slice(0, column).reduce((sum, width) => sum + width, 0)
        grid.scrollLeft = Math.min(grid.scrollLeft, Math.max(0, before - pinned.offsetWidth))
      })
    },
    [widths],
  )
  return { onScroll, uncover }
}
