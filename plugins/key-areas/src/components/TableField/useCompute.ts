'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import { filledRows } from '../../domain/table/filledRows.ts'
import { writeAt } from '../../domain/valueAt.ts'
import { askRules } from '../askRules.ts'
import { questionOf } from '../Findings/questionOf.ts'
import type { GridTable } from './gridTable.ts'
import type { Table } from './useTable.ts'

type Outcome = 'failed' | number

/**
 * Fills the empty cells of a table that follow from others, as one step that can be undone. The
 * outcome is that of the rows on the screen: it is gone with the next change.
 */
export function useCompute({
  path,
  table,
  tableOfField: { columns, department },
}: {
  path: string
  table: Table
  tableOfField: GridTable
}): { compute: (() => void) | undefined; outcome: Outcome | undefined } {
  const { apiRoute, change, disabled, language, read, rows } = table
  const { getFields } = useForm()
  const { id } = useDocumentInfo()
  const [said, setSaid] = useState<{ outcome: Outcome; rows: unknown }>()
  const newest = useRef(rows)
  useEffect(() => {
    newest.current = rows
  }, [rows])

  const compute = async () => {
    const data = reduceFieldsToValues(getFields(), true)
    // A long list is in the form by its digest, and not before a pause.
    writeAt({ path, value: data, written: read() })
    const question = questionOf({ data, sent: department ? [department] : [] })
    if (question === null) return
    const answer = await askRules({ apiRoute, data: JSON.parse(question) as unknown, id })
    if (!answer) {
      setSaid({ outcome: 'failed', rows: newest.current })
      return
    }
    const cells = answer.values.flatMap(({ path: at, value }) => {
      if (!at.startsWith(`${path}.`)) return []
      const [row, column = ''] = at.slice(path.length + 1).split('.')
      return [{ column, row: Number(row), value }]
    })
    const filled = filledRows({ asked: rows, cells, columns, language, rows: newest.current })
    if (filled.count > 0) change(filled.rows)
    setSaid({ outcome: filled.count, rows: filled.count > 0 ? filled.rows : newest.current })
  }
  const isOffered = !disabled && columns.some(({ isComputed }) => isComputed)
  return {
    compute: isOffered ? () => void compute() : undefined,
    outcome: said?.rows === rows ? said.outcome : undefined,
  }
}
