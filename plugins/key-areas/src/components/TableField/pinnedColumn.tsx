'use client'

import type { CellProps, SimpleColumn } from 'react-datasheet-grid'

import type { GridRow } from '../../domain/table/gridRows.ts'
import type { TableColumn } from '../../domain/table/tableColumn.ts'
import styles from './index.module.css'

/** Width of the numbers of the rows, in pixels. */
const GUTTER = 40

type Pinned = { name: string; onChoose: (row: number) => void; width: string }

/**
 * The gutter with the number of each row and, while the grid is scrolled sideways, the first column
 * beside it: columns out of sight are not drawn, so it is drawn here once more. A click on it goes to
 * the cell itself.
 */
export function pinnedColumn({
  column,
  head,
  onChoose,
  width,
}: {
  column: TableColumn
  head: string
  onChoose: Pinned['onChoose']
  width: number
}): SimpleColumn<GridRow, Pinned> {
  const columnData = { name: column.key, onChoose, width: `min(${width}px, 40cqw)` }
  return {
    basis: GUTTER,
    columnData,
    component: NumberAndName,
    grow: 0,
    shrink: 0,
    title: (
      <>
        <div className="dsg-corner-indicator" />
        <div aria-hidden className={styles.pinned} style={{ width: columnData.width }}>
          {head}
          {column.isRequired && <span className={styles.required}>*</span>}
        </div>
      </>
    ),
  }
}

function NumberAndName({
  columnData: { name, onChoose, width },
  rowData,
  rowIndex,
}: CellProps<GridRow, Pinned>) {
  return (
    <>
      {rowIndex + 1}
      <div
        aria-hidden
        className={styles.pinned}
        onMouseDownCapture={(event) => {
          // The grid would take it for a click on the column underneath.
          event.stopPropagation()
          event.preventDefault()
          onChoose(rowIndex)
        }}
        style={{ width }}
        title={rowData[name]}
      >
        {rowData[name]}
      </div>
    </>
  )
}
