'use client'

import { useEffect, useMemo, useState } from 'react'

import { CELL_PROBLEMS } from '../../domain/table/cellProblem.ts'
import { worded } from '../../domain/worded.ts'
import { useFindingsBelow } from '../Findings/findingsStore.ts'
import type { Table } from './useTable.ts'

export type GridProblem = {
  column: string
  row: number
  severity: 'error' | 'info' | 'warning'
  text: string
}

const PAUSE = 300

/** What is wrong with which cell: what is typed, looked at after a pause, and what the checks say. */
export function useProblems({
  path,
  table: { language, reader, rows },
}: {
  path: string
  table: Pick<Table, 'language' | 'reader' | 'rows'>
}): GridProblem[] {
  const [typed, setTyped] = useState<GridProblem[]>([])
  const findings = useFindingsBelow(path)

  useEffect(() => {
    const look = () =>
      setTyped(
        rows.flatMap((row, index) =>
          reader(row).problems.map(({ column, problem: { key, params } }) => {
            const text = worded({ language, ...(params && { params }), text: CELL_PROBLEMS[key] })
            return { column, row: index, severity: 'error', text }
          }),
        ),
      )
    const timer = setTimeout(look, PAUSE)
    return () => clearTimeout(timer)
  }, [language, reader, rows])

  return useMemo(() => {
    const known = new Set(typed.map(({ column, row }) => `${row}.${column}`))
    const found = findings.flatMap(({ message, path: at, severity }): GridProblem[] => {
      const [row, column = ''] = at.slice(path.length + 1).split('.')
      // The shape of a cell is told here, in more words.
      if (known.has(`${row}.${column}`)) return []
      return [{ column, row: Number(row), severity, text: message }]
    })
    return [...typed, ...found].sort((one, other) => one.row - other.row)
  }, [findings, path, typed])
}
