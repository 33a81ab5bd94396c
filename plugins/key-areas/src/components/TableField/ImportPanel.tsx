'use client'

import { Button } from '@payloadcms/ui'

import type { Language } from '../../domain/label.ts'
import { CELL_PROBLEMS } from '../../domain/table/cellProblem.ts'
import { cellText, headText } from '../../domain/table/cellText.ts'
import type { TableColumn } from '../../domain/table/tableColumn.ts'
import type { TableRow } from '../../domain/table/tableValue.ts'
import { worded } from '../../domain/worded.ts'
import type { Imported } from './callTables.ts'
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
  const labels = new Map(columns.map(({ key, label }) => [key, label[language]]))
  const read = columns.filter(({ key }) => !imported.missing.includes(key))
  return (
    <div className={styles.panel}>
      <p>
        {t(`keyAreas:table:${sheet === '' ? 'readRows' : 'readFrom'}`, { n: rows.length, sheet })}
      </p>
      <ul>
        {doubtsOf({ imported, labels, language }).map(([key, params]) => (
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

type Doubt = 'assumedUnits' | 'convertedUnits' | 'missing' | 'sums' | 'unknown'

function doubtsOf({
  imported: { assumedUnits, convertedUnits, missing, sums, unknown },
  labels,
  language,
}: {
  imported: Imported
  labels: Map<string, string>
  language: Language
}): [Doubt, Record<string, string>][] {
  const listed = (names: string[]) => names.join(language === 'zh' ? '、' : ', ')
  const named = (keys: string[]) => listed(keys.map((key) => labels.get(key) ?? key))
  const converted = convertedUnits.map(({ column, from }) => `${labels.get(column)}（${from}）`)
  const found: [Doubt, string][] = [
    ['unknown', listed(unknown)],
    ['missing', named(missing)],
    ['convertedUnits', listed(converted)],
    ['assumedUnits', named(assumedUnits)],
    ['sums', listed(sums.map(({ fileRow }) => String(fileRow)))],
  ]
  return found
    .filter(([, names]) => names !== '')
    .map(([key, names]) => [key, { [key === 'sums' ? 'rows' : 'columns']: names }])
}
