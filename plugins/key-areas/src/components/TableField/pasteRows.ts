import type { ClipboardEvent, RefObject } from 'react'
import type { DataSheetGridRef } from 'react-datasheet-grid'

/**
 * Rows pasted into a cell that is being written: the grid would put them all into that one cell, so
 * the cell is left first and the rows are pasted from it on.
 */
export function pasteRows({
  event,
  grid,
}: {
  event: ClipboardEvent
  grid: RefObject<DataSheetGridRef | null>
}): void {
  const text = event.clipboardData.getData('text/plain')
  const cell = grid.current?.activeCell
  const isWriting = event.target instanceof HTMLInputElement
  if (!isWriting || !cell || !isRows(text)) return
  event.preventDefault()
  event.stopPropagation()
  // The event's own data are gone when the cell has been left.
  const clipboardData = new DataTransfer()
  for (const type of ['text/html', 'text/plain']) {
    const data = event.clipboardData.getData(type)
    if (data) clipboardData.setData(type, data)
  }
  grid.current?.setActiveCell({ col: cell.col, row: cell.row })
  setTimeout(() => document.dispatchEvent(new ClipboardEvent('paste', { clipboardData })))
}

/** More than one cell: a spreadsheet ends even a single one with a line break. */
function isRows(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ''))
}
