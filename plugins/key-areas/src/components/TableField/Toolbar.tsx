'use client'

import { Button } from '@payloadcms/ui'
import { type ChangeEvent, useRef, useState } from 'react'

import { csv } from '../../domain/table/csv.ts'
import { tableCells } from '../../domain/table/tableCells.ts'
import { type Imported, readFile, TableRefused, workbookOf } from './callTables.ts'
import type { GridTable } from './gridTable.ts'
import styles from './index.module.css'
import type { Table } from './useTable.ts'
import { useTableText } from './useTableText.ts'

/** Undo, import and export of a table. */
export function Toolbar({
  name,
  onImported,
  table: { apiRoute, canRedo, canUndo, disabled, language, read, redo, undo },
  tableOfField,
}: {
  name: string
  onImported: (imported: Imported) => void
  table: Table
  tableOfField: GridTable
}) {
  const t = useTableText()
  const input = useRef<HTMLInputElement>(null)
  const [refusal, setRefusal] = useState<string>()
  const call = { apiRoute, table: tableOfField }
  const filename = name.split('.').at(-1) ?? name

  const attempt = async (work: () => Promise<void>) => {
    setRefusal(undefined)
    try {
      await work()
    } catch (error) {
      if (!(error instanceof TableRefused)) throw error
      setRefusal(error.message)
    }
  }
  const importFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    target.value = ''
    if (file) await attempt(async () => onImported(await readFile({ ...call, file })))
  }
  const exportCsv = () => {
    const cells = tableCells({ columns: tableOfField.columns, language, rows: read() })
    save({ content: new Blob([csv(cells)], { type: 'text/csv' }), filename: `${filename}.csv` })
  }
  const exportXlsx = () =>
    attempt(async () => {
      const content = await workbookOf({ ...call, language, name: filename, rows: read() })
      save({ content, filename: `${filename}.xlsx` })
    })
  return (
    <>
      <div className={styles.toolbar} role="toolbar">
        {!disabled && (
          <>
            <Button {...BUTTON} disabled={!canUndo} onClick={undo}>
              {t('keyAreas:table:undo')}
            </Button>
            <Button {...BUTTON} disabled={!canRedo} onClick={redo}>
              {t('keyAreas:table:redo')}
            </Button>
            <Button {...BUTTON} onClick={() => input.current?.click()}>
              {t('keyAreas:table:import')}
            </Button>
            <input
              accept=".xlsx,.xls,.csv"
              aria-label={t('keyAreas:table:import')}
              hidden
              onChange={(event) => void importFile(event)}
              ref={input}
              type="file"
            />
          </>
        )}
        <Button {...BUTTON} onClick={() => void exportXlsx()}>
          {t('keyAreas:table:exportXlsx')}
        </Button>
        <Button {...BUTTON} onClick={exportCsv}>
          {t('keyAreas:table:exportCsv')}
        </Button>
      </div>
      {refusal && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}

const BUTTON = { buttonStyle: 'secondary', margin: false, size: 'small' } as const

function save({ content, filename }: { content: Blob; filename: string }): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = filename
  link.click()
  URL.revokeObjectURL(url)
}
