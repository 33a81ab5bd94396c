'use client'

import type { CellProps, Column } from 'react-datasheet-grid'

import { useLayoutEffect, useRef } from 'react'
import { createTextColumn, keyColumn } from 'react-datasheet-grid'

import type { Language } from '../../domain/label.ts'
import { headText } from '../../domain/table/cellText.ts'
import type { GridRow } from '../../domain/table/gridRows.ts'
import type { TableColumn } from '../../domain/table/tableColumn.ts'
import styles from './index.module.css'

type Choices = { labels: string[]; name: string }

const text = createTextColumn<string>({
  continuousUpdates: false,
  deletedValue: '',
  parsePastedValue: (value) => value,
  parseUserInput: (value) => value,
})

const amount = createTextColumn<string>({
  alignRight: true,
  continuousUpdates: false,
  deletedValue: '',
  parsePastedValue: (value) => value,
  parseUserInput: (value) => value,
})

/** The columns of a table for the grid; every cell is text while it is typed. */
export function gridColumns({
  columns,
  computable,
  language,
  widths,
}: {
  columns: TableColumn[]
  /** What is said of a column whose empty cells can be computed. */
  computable: string
  language: Language
  widths: number[]
}): Partial<Column<GridRow>>[] {
  return columns.map((column, index) => {
    const head = headText({ column, language })
    const said = [column.description?.[language], column.isComputed && computable]
    return {
      ...keyColumn<GridRow, string>(column.key, columnOf({ column, language })),
      id: column.key,
      minWidth: widths[index] ?? 0,
      title: (
        <span title={said.filter(Boolean).join('\n') || undefined}>
          {head}
          {column.isRequired && <span className={styles.required}>*</span>}
        </span>
      ),
    }
  })
}

function columnOf({ column, language }: { column: TableColumn; language: Language }) {
  const { choices, kind, label } = column
  if (choices) {
    const labels = Object.values(choices).map((choice) => choice[language])
    return choiceColumn({ labels, name: label[language] })
  }
  return kind === 'decimal' || kind === 'whole' ? amount : text
}

function choiceColumn(columnData: Choices): Partial<Column<string, Choices, string>> {
  return {
    columnData,
    component: ChoiceCell,
    copyValue: ({ rowData }) => rowData,
    deleteValue: () => '',
    disableKeys: true,
    isCellEmpty: ({ rowData }) => !rowData,
    keepFocus: true,
    pasteValue: ({ value }) => value,
  }
}

/** A list to choose from while the cell is written, plain text otherwise. */
function ChoiceCell({
  columnData: { labels, name },
  focus,
  rowData,
  setRowData,
  stopEditing,
}: CellProps<string, Choices>) {
  const select = useRef<HTMLSelectElement>(null)
  useLayoutEffect(() => {
    if (focus) select.current?.focus()
  }, [focus])
  if (!focus) return <span className={styles.choice}>{rowData}</span>
  return (
    <select
      aria-label={name}
      className={styles.choice}
      onChange={({ target }) => {
        setRowData(target.value)
        setTimeout(() => stopEditing({ nextRow: false }))
      }}
      ref={select}
      value={labels.includes(rowData) ? rowData : ''}
    >
      <option value="" />
      {labels.map((label) => (
        <option key={label}>{label}</option>
      ))}
    </select>
  )
}
