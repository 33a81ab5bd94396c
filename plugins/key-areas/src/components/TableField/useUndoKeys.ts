'use client'

import { useEffect } from 'react'

/** Ctrl+Z and Ctrl+Y for the grid that is worked in; a cell that is being written undoes itself. */
export function useUndoKeys({
  isActive,
  redo,
  undo,
}: {
  isActive: boolean
  redo: () => void
  undo: () => void
}): void {
  useEffect(() => {
    if (!isActive) return
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) {
        return
      }
      const key = event.key.toLowerCase()
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
      if (key !== 'z' && !isRedo) return
      event.preventDefault()
      if (isRedo) redo()
      else undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isActive, redo, undo])
}
