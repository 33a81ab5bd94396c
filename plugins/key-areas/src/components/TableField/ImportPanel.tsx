'use client'

import { Button } from '@payloadcms/ui'

import type { Language } from '../../domain/label.ts'
import { CELL_PROBLEMS } from '../../domain/table/cellProblem.ts'
import { cellText, headText } from '../../domain/table/cellText.ts'
import type { TableColumn } from '../../domain/table/tableColumn.ts'
import type { TableRow } from '../../domain/table/tableValue.ts'
import { worded } from '../../domain/worded.ts'
import type { Imported } from './callTables.ts'
import { importDoubts, labelsOf } from './importDoubts.ts'
import styles from './index.module.css'
import { useTableText } from './useTableText.ts'

const ROWS_SHOWN = 5
const PROBLEMS_SHOWN = 50

/** What was read from a file, with every doubt, before it is taken over. */
export function ImportPanel({
  columns,
  hasRows,
  imported,
  language,
  onCancel,
  onTake,
}: {
  columns: TableColumn[]
  hasRows: boolean
  imported: Imported
  language: Language
  onCancel: () => void
  onTake: (taken: { added: TableRow[]; before: boolean }) => void
}) {
  const t = useTableText()
  const { problems, rows, sheet } = imported
  const labels = labelsOf({ columns, language })
  const read = columns.filter(({ key }) => !imported.missing.includes(key))
  return (
    <div className={styles.panel}>
      <p>
        {t(`keyAreas:table:${sheet === '' ? 'readRows' : 'readFrom'}`, { n: rows.length, sheet })}
      </p>
      <ul>
        {importDoubts({ columns, imported, language }).map(([key, params]) => (
          <li key={key}>{t(`keyAreas:table:${key}`, params)}</li>
        ))}
      </ul>
      <div className={styles.preview}>
        <table>
          <thead>
            <tr>
              {read.map((column) => (
                <th key={column.key}>{headText({ column, language })}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS_SHOWN).map((row, index) => (
              <tr key={index}>
                {read.map((column) => (
                  <td key={column.key}>{cellText({ column, language, value: row[column.key] })}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length > 0 && (
        <>
          <p>{t('keyAreas:table:problems', { n: problems.length })}</p>
          <ul className={styles.found}>
            {problems.slice(0, PROBLEMS_SHOWN).map(({ column, fileRow, problem }) => (
              <li key={`${fileRow}.${column}`}>
                <strong>
                  {t('keyAreas:table:place', {
                    column: labels.get(column) ?? column,
                    row: fileRow,
                  })}
                </strong>
                {worded({
                  language,
                  ...(problem.params && { params: problem.params }),
                  text: CELL_PROBLEMS[problem.key],
                })}
              </li>
            ))}
          </ul>
          {problems.length > PROBLEMS_SHOWN && (
            <p>{t('keyAreas:table:moreProblems', { n: problems.length - PROBLEMS_SHOWN })}</p>
          )}
        </>
      )}
      <div className={styles.toolbar}>
        <Button margin={false} onClick={() => onTake({ added: rows, before: false })} size="small">
          {t(hasRows ? 'keyAreas:table:replace' : 'keyAreas:table:takeOver')}
        </Button>
        {hasRows && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => onTake({ added: rows, before: true })}
            size="small"
          >
            {t('keyAreas:table:append')}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="small">
          {t('keyAreas:table:cancel')}
        </Button>
      </div>
    </div>
  )
}
