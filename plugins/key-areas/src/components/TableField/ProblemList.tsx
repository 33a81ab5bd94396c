'use client'

import type { TableColumn } from '../../domain/table/tableColumn.ts'
import styles from './index.module.css'
import type { GridProblem } from './useProblems.ts'
import type { Table } from './useTable.ts'
import { useTableText } from './useTableText.ts'

const SHOWN = 50

/** What is wrong, cell by cell; a click goes there. */
export function ProblemList({
  columns,
  language,
  onChoose,
  problems,
}: {
  columns: TableColumn[]
  onChoose: (place: { column: string; row: number }) => void
  problems: GridProblem[]
} & Pick<Table, 'language'>) {
  const t = useTableText()
  if (problems.length === 0) return null
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const labels = new Map(columns.map(({ key, label }) => [key, label[language]]))
  return (
    <details className={styles.problems}>
      <summary>
        {t('keyAreas:table:problems', { errors, others: problems.length - errors })}
      </summary>
      <ul>
        {problems.slice(0, SHOWN).map(({ column, row, severity, text }) => (
          <li key={`${row}.${column}.${text}`}>
            <button
              className={styles[severity]}
              onClick={() => onChoose({ column, row })}
              type="button"
            >
              {t('keyAreas:table:place', { column: labels.get(column) ?? '', row: row + 1 })}
            </button>
            {text}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && (
        <p>{t('keyAreas:table:moreProblems', { n: problems.length - SHOWN })}</p>
      )}
    </details>
  )
}
