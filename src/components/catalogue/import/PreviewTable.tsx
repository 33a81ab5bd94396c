import type { HandledDepartment } from '../../../catalogue/exchange/handledDepartments.ts'
import { namesAnotherBody } from '../../../catalogue/exchange/namesAnotherBody.ts'
import type { PreviewedRow } from '../../../catalogue/exchange/previewEndpoint.ts'
import type { AdminText } from '../../../translations/admin/adminText.ts'
import styles from './import.module.css'

/** The rows as they were read, each with what is to be said about it in the chosen department. */
export function PreviewTable({
  department,
  rows,
  text,
}: {
  department: HandledDepartment | undefined
  rows: PreviewedRow[]
  text: AdminText
}) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['line', 'number', 'firstLevel', 'secondLevel', 'deadline', 'problems'] as const).map(
              (column) => (
                <th key={column} scope="col">
                  {text(`catalogueImport:${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, problems, row, sheet }) => (
            <tr key={`${sheet}:${line}`}>
              <td>{`${sheet} ${line}`}</td>
              <td>{row.seq}</td>
              <td>{row.firstLevel}</td>
              <td>{[row.secondLevel, row.thirdLevel].filter(Boolean).join(' / ')}</td>
              <td>{row.deadlineText}</td>
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
          ))}
        </tbody>
      </table>
    </div>
  )
}
