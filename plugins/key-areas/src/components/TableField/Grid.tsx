'use client'

import type {
  AddRowsComponentProps,
  ContextMenuComponentProps,
  DataSheetGridRef,
} from 'react-datasheet-grid'

import { type ReactElement, type Ref, useCallback, useMemo } from 'react'

import {
  createAddRowsComponent,
  createContextMenuComponent,
  DynamicDataSheetGrid,
} from 'react-datasheet-grid'
import { headText } from '../../domain/table/cellText.ts'
import type { GridRow } from '../../domain/table/gridRows.ts'

import type { TableColumn } from '../../domain/table/tableColumn.ts'
import { columnWidths } from './columnWidths.ts'
import { gridColumns } from './gridColumns.tsx'
import styles from './index.module.css'
import { pinnedColumn } from './pinnedColumn.tsx'
import { usePinnedColumn } from './usePinnedColumn.ts'
import type { GridProblem } from './useProblems.ts'
import type { Table } from './useTable.ts'
import { useTableText } from './useTableText.ts'
import 'react-datasheet-grid/dist/style.css'

/** The library states its parts in terms of an older React. */
type Part<Props> = (props: Props) => null | ReactElement

const ROW_HEIGHT = 36
const MOST_ROWS_SHOWN = 14

/** The rows as in a spreadsheet; only those in sight are drawn. */
export function Grid({
  columns,
  gridRef,
  onActive,
  onChoose,
  problems,
  table: { change, disabled, language, rows },
}: {
  columns: TableColumn[]
  gridRef: Ref<DataSheetGridRef>
  onActive: (cell: { column: string; row: number } | null) => void
  /** Asks for the first cell of a row. */
  onChoose: (row: number) => void
  problems: GridProblem[]
  table: Table
}) {
  const t = useTableText()
  const measured = columnWidths({ columns, language, rows }).join(' ')
  const widths = useMemo(() => measured.split(' ').map(Number), [measured])
  const { onScroll, uncover } = usePinnedColumn(widths)
  const drawn = useMemo(
    () => gridColumns({ columns, computable: t('keyAreas:table:computable'), language, widths }),
    [columns, language, t, widths],
  )
  const gutter = useMemo(() => {
    const [column] = columns
    const [width = 0] = widths
    if (!column) return undefined
    const head = headText({ column, language })
    return pinnedColumn({ column, head, onChoose, width })
  }, [columns, onChoose, language, widths])
  const marks = useMemo(
    () => new Map(problems.map(({ column, row, severity }) => [`${row}.${column}`, severity])),
    [problems],
  )
  const blank = useCallback(
    (): GridRow => Object.fromEntries(columns.map(({ key }) => [key, ''])),
    [columns],
  )
  const parts = useMemo(
    () => ({
      AddRows: createAddRowsComponent({
        button: t('keyAreas:table:addRows'),
        unit: t('keyAreas:table:rows'),
      }) as Part<AddRowsComponentProps>,
      Menu: createContextMenuComponent((item) => {
        const label = t(`keyAreas:table:${item.type}`)
        return 'fromRow' in item ? `${label}（${item.fromRow}–${item.toRow}）` : label
      }) as Part<ContextMenuComponentProps>,
    }),
    [t],
  )
  const cellClass = useCallback(
    ({ columnId, rowIndex }: { columnId?: string; rowIndex: number }) => {
      const severity = marks.get(`${rowIndex}.${columnId}`)
      return severity && styles[severity]
    },
    [marks],
  )
  return (
    <DynamicDataSheetGrid<GridRow>
      addRowsComponent={disabled ? false : parts.AddRows}
      autoAddRow={!disabled}
      cellClassName={cellClass}
      className={styles.grid}
      columns={drawn}
      contextMenuComponent={parts.Menu}
      createRow={blank}
      duplicateRow={copyOf}
      gutterColumn={gutter}
      height={(Math.min(Math.max(rows.length, 4), MOST_ROWS_SHOWN) + 1) * ROW_HEIGHT + 48}
      lockRows={disabled}
      onActiveCellChange={({ cell }) => {
        onActive(cell?.colId ? { column: cell.colId, row: cell.row } : null)
        if (cell) uncover(cell.col)
      }}
      onChange={change}
      onScroll={onScroll}
      ref={gridRef}
      rowHeight={ROW_HEIGHT}
      value={rows}
    />
  )
}

const copyOf = ({ rowData }: { rowData: GridRow }): GridRow => ({ ...rowData })
