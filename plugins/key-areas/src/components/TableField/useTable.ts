'use client'

import { useConfig, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { textLanguage } from '../../domain/label.ts'
import {
  createRowReader,
  type GridRow,
  gridRow,
  withoutBlankEnd,
} from '../../domain/table/gridRows.ts'
import { changed, type History, redone, undone } from '../../domain/table/history.ts'
import {
  isTableReference,
  type TableReference,
  type TableRow,
} from '../../domain/table/tableValue.ts'
import { loadRows, storeRows, TableRefused } from './callTables.ts'
import type { GridTable } from './gridTable.ts'
import { useStoringSoon } from './useStoringSoon.ts'

type Stored = null | TableReference | TableRow[] | undefined

export type TableState = 'failed' | 'loading' | 'ready' | 'storing'

/**
 * The rows of a table field as they are typed, with their history. While there are few they go into
 * the form at once; many are stored as a data table after a pause and named by its digest.
 */
export function useTable({
  path,
  readOnly,
  table,
}: {
  path: string
  readOnly: boolean
  table: GridTable
}) {
  const { columns, department: departmentField, inlineRows } = table
  const { disabled, setValue, showError, value } = useField<Stored>({ path })
  const { i18n } = useTranslation()
  const language = textLanguage(i18n.language)
  const { config } = useConfig()
  const apiRoute = config.routes.api
  const department = useFormFields(([fields]) => {
    const stated = departmentField ? fields[departmentField]?.value : undefined
    return typeof stated === 'string' ? stated : undefined
  })
  const [history, setHistory] = useState<History<GridRow[]>>({ future: [], past: [], present: [] })
  const [state, setState] = useState<TableState>('loading')
  const [refusal, setRefusal] = useState<string>()
  const written = useRef<string>(undefined)
  const isTouched = useRef(false)
  const reader = useMemo(() => createRowReader(columns), [columns])
  const rows = history.present

  useEffect(() => {
    const text = textOf(value)
    if (text === written.current) return
    written.current = text
    isTouched.current = false
    let isCurrent = true
    const show = (stored: TableRow[]) => {
      if (!isCurrent) return
      const present = stored.map((row) => gridRow({ columns, language, row }))
      setHistory({ future: [], past: [], present })
      setState('ready')
    }
    if (!isTableReference(value)) show(Array.isArray(value) ? value : [])
    else {
      setState('loading')
      loadRows({ apiRoute, department, reference: value, table }).then(show, (error: unknown) => {
        setRefusal(wordsOf(error))
        setState('failed')
      })
    }
    return () => {
      isCurrent = false
    }
  }, [apiRoute, columns, department, language, table, value])

  const read = useCallback(
    () => withoutBlankEnd(rows).map((row) => reader(row).row),
    [reader, rows],
  )

  const take = useCallback(
    (next: Stored) => {
      isTouched.current = false
      written.current = textOf(next)
      setRefusal(undefined)
      setState('ready')
      setValue(next)
    },
    [setValue],
  )
  const store = useCallback(
    async (isNewest: () => boolean) => {
      setState('storing')
      try {
        const stored = await storeRows({ apiRoute, department, rows: read(), table })
        if (isNewest()) take(stored)
      } catch (error) {
        if (!isNewest()) return
        setRefusal(wordsOf(error))
        setState('failed')
      }
    },
    [apiRoute, department, read, table, take],
  )
  const { storeSoon } = useStoringSoon(store)

  useEffect(() => {
    if (!isTouched.current) return
    if (rows.length > inlineRows) storeSoon()
    else {
      const values = read()
      take(values.length > 0 ? values : null)
    }
  }, [inlineRows, read, rows, storeSoon, take])

  const step = useCallback((next: (history: History<GridRow[]>) => History<GridRow[]>) => {
    isTouched.current = true
    setHistory(next)
  }, [])

  return {
    apiRoute,
    canRedo: history.future.length > 0,
    canUndo: history.past.length > 0,
    change: useCallback(
      (next: GridRow[]) => step((before) => changed({ history: before, next })),
      [step],
    ),
    disabled: disabled || readOnly,
    language,
    read,
    reader,
    redo: useCallback(() => step(redone), [step]),
    refusal,
    rows,
    showError,
    state,
    undo: useCallback(() => step(undone), [step]),
  }
}

export type Table = ReturnType<typeof useTable>

function textOf(value: Stored): string {
  return JSON.stringify(value ?? null)
}

function wordsOf(error: unknown): string {
  if (error instanceof TableRefused) return error.message
  return error instanceof Error ? error.message : String(error)
}
