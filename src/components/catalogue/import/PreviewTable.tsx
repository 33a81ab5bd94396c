import type { HandledDepartment } from '../../../catalogue/exchange/handledDepartments.ts'
import { namesAnotherBody } from '../../../catalogue/exchange/namesAnotherBody.ts'
import type { PreviewedRow } from '../../../catalogue/exchange/previewEndpoint.ts'
import type { AdminText } from '../../../translations/admin/adminText.ts'
import { Effect } from './Effect.tsx'
import styles from './import.module.css'
import { placeText } from './placeText.ts'
import { rowKey } from './rowKey.ts'

const COLUMNS = [
  'line',
  'number',
  'firstLevel',
  'secondLevel',
  'deadline',
  'effect',
  'problems',
] as const

/** The rows as they were read, each with what is to be said about it in the chosen department. */
export function PreviewTable({
  allowed,
  department,
  isFixed,
  onAllow,
  rows,
  text,
}: {
  allowed: Set<string>
  department: HandledDepartment | undefined
  /** Nothing can be confirmed while rows are stored and after. */
  isFixed: boolean
  onAllow: (choice: { isAllowed: boolean; key: string }) => void
  rows: PreviewedRow[]
  text: AdminText
}) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {text(`catalogueImport:${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((read) => {
            const { line, problems, row, sheet } = read
            return (
              <tr key={rowKey(read)}>
                <td>{placeText({ line, sheet, text })}</td>
                <td>{row.seq}</td>
                <td>{row.firstLevel}</td>
                <td>{[row.secondLevel, row.thirdLevel].filter(Boolean).join(' / ')}</td>
                <td>{row.deadlineText}</td>
                <td>
                  <Effect
                    isAllowed={allowed.has(rowKey(read))}
                    isFixed={isFixed}
                    onAllow={(isAllowed) => onAllow({ isAllowed, key: rowKey(read) })}
                    row={read}
                    text={text}
                  />
                </td>
                <td>
                  {problems.map(({ message, path, severity }) => (
                    <p className={styles[severity]} key={`${path}:${message}`}>
                      {`${text(`catalogueImport:${severity}`)} ${message}`}
                    </p>
                  ))}
                  {department &&
                    namesAnotherBody({ names: department.names, subject: row.subject }) && (
                      <p className={styles.warning}>
                        {`${text('catalogueImport:warning')} ${text('catalogueImport:otherBody', {
                          department: department.name,
                          subject: row.subject,
                        })}`}
                      </p>
                    )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
