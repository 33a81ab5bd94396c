'use client'

import { FileButton } from '@gongkai/shared/ui'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { type Imported, readFile, TableRefused } from './callTables.ts'
import type { GridTable } from './gridTable.ts'
import styles from './index.module.css'
import { useExports } from './useExports.ts'
import type { Table } from './useTable.ts'
import { useTableText } from './useTableText.ts'

/** Undo, import, computing and export of a table. */
export function Toolbar({
  compute,
  onImported,
  table,
  tableOfField,
}: {
  /** Nothing where no column follows from others. */
  compute: (() => void) | undefined
  onImported: (imported: Imported) => void
  table: Table
  tableOfField: GridTable
}) {
  const { apiRoute, canRedo, canUndo, disabled, language, redo, undo } = table
  const { asCsv, asWorkbook } = useExports({ table, tableOfField })
  const t = useTableText()
  const [refusal, setRefusal] = useState<string>()
  const call = { apiRoute, table: tableOfField }

  const attempt = async (work: () => Promise<void>) => {
    setRefusal(undefined)
    try {
      await work()
    } catch (error) {
      if (!(error instanceof TableRefused)) throw error
      setRefusal(error.message)
    }
  }
  const importFile = (file: File) =>
    attempt(async () => onImported(await readFile({ ...call, file })))
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
            {compute && (
              <Button {...BUTTON} onClick={compute}>
                {t('keyAreas:table:compute')}
              </Button>
            )}
            <FileButton
              accept=".xlsx,.xls,.csv"
              buttonStyle="secondary"
              label={t('keyAreas:table:import')}
              onFile={(file) => void importFile(file)}
            />
          </>
        )}
        <Button {...BUTTON} onClick={() => void attempt(() => asWorkbook())}>
          {t('keyAreas:table:exportXlsx')}
        </Button>
        {tableOfField.layout && (
          <Button {...BUTTON} onClick={() => void attempt(() => asWorkbook('platform'))}>
            {t('keyAreas:table:exportLayout', { layout: tableOfField.layout[language] })}
          </Button>
        )}
        <Button {...BUTTON} onClick={asCsv}>
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
