'use client'

import type { JSONFieldClientComponent } from 'payload'
import type { DataSheetGridRef } from 'react-datasheet-grid'

import { FieldDescription, FieldLabel } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'

import { gridRow } from '../../domain/table/gridRows.ts'
import type { TableRow } from '../../domain/table/tableValue.ts'
import type { Imported } from './callTables.ts'
import { Grid } from './Grid.tsx'
import type { GridTable } from './gridTable.ts'
import { ImportPanel } from './ImportPanel.tsx'
import styles from './index.module.css'
import { pasteRows } from './pasteRows.ts'
import { ProblemList } from './ProblemList.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useCompute } from './useCompute.ts'
import { useProblems } from './useProblems.ts'
import { useTable } from './useTable.ts'
import { useTableText } from './useTableText.ts'
import { useUndoKeys } from './useUndoKeys.ts'

type Place = { column: string; row: number }

/** A long list as a grid: typed, pasted from a spreadsheet, imported from a file, exported again. */
export const TableField: JSONFieldClientComponent = (props) => {
  const {
    field,
    path,
    readOnly = false,
    table: known,
  } = props as { table: GridTable } & typeof props
  const { columns } = known
  const t = useTableText()
  const table = useTable({ path, readOnly, table: known })
  const problems = useProblems({ path, table })
  const { compute, outcome } = useCompute({ path, table, tableOfField: known })
  const grid = useRef<DataSheetGridRef>(null)
  const goTo = useCallback(
    ({ column, row }: Place) => grid.current?.setActiveCell({ col: column, row }),
    [],
  )
  const goToRow = useCallback(
    (row: number) => goTo({ column: columns[0]?.key ?? '', row }),
    [columns, goTo],
  )
  const [active, setActive] = useState<null | Place>(null)
  const [imported, setImported] = useState<Imported>()
  useUndoKeys({ isActive: active !== null, redo: table.redo, undo: table.undo })

  const { language, refusal, rows, state } = table
  const takeOver = ({ added, before }: { added: TableRow[]; before: boolean }) => {
    const next = added.map((row) => gridRow({ columns, language, row }))
    table.change(before ? [...rows, ...next] : next)
    setImported(undefined)
  }
  const said =
    active && problems.filter((at) => at.row === active.row && at.column === active.column)
  return (
    <div
      className={styles.table}
      id={`field-${path.replaceAll('.', '__')}`}
      onPasteCapture={(event) => pasteRows({ event, grid })}
      tabIndex={-1}
    >
      <div className={styles.head}>
        <FieldLabel as="h3" label={field.label} path={path} required={field.required} />
        <span aria-live="polite" className={styles.state}>
          {state === 'ready'
            ? t('keyAreas:table:count', { n: rows.length })
            : t(`keyAreas:table:${state}`)}
        </span>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
      <Toolbar compute={compute} onImported={setImported} table={table} tableOfField={known} />
      <p aria-live="polite" className={styles.said}>
        {outcome !== undefined && computedText({ outcome, t })}
      </p>
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      {imported ? (
        <ImportPanel
          columns={columns}
          hasRows={rows.length > 0}
          imported={imported}
          language={language}
          onCancel={() => setImported(undefined)}
          onTake={takeOver}
        />
      ) : (
        state !== 'loading' && (
          <Grid
            columns={columns}
            gridRef={grid}
            onActive={setActive}
            onChoose={goToRow}
            problems={problems}
            table={table}
          />
        )
      )}
      <p aria-live="polite" className={styles.said}>
        {said?.map(({ text }) => text).join(language === 'zh' ? '；' : '; ')}
      </p>
      <ProblemList columns={columns} language={language} onChoose={goTo} problems={problems} />
    </div>
  )
}

function computedText({
  outcome,
  t,
}: {
  outcome: 'failed' | number
  t: ReturnType<typeof useTableText>
}): string {
  if (outcome === 'failed') return t('keyAreas:table:computeFailed')
  if (outcome === 0) return t('keyAreas:table:computedNone')
  return t('keyAreas:table:computed', { n: outcome })
}
