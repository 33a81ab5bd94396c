import { Link } from '@payloadcms/ui'

import type { CoveredRow, Hierarchy } from '../../../catalogue/coverage/hierarchy.ts'
import type { AdminText } from '../../../translations/admin/adminText.ts'
import { documentPath } from '../../dashboard/documentPath.ts'
import styles from './coverage.module.css'
import { coverageWords } from './coverageWords.ts'

/** The items of a field under their 一级事项, each with its deadline and what became of it. */
export function CatalogueTree({ groups, text }: { text: AdminText } & Pick<Hierarchy, 'groups'>) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['number', 'secondLevel', 'deadline'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`catalogueImport:${column}`)}
              </th>
            ))}
            <th scope="col">{text('coverage:heading')}</th>
          </tr>
        </thead>
        {groups.map(({ firstLevel, rows }) => (
          <tbody key={firstLevel}>
            <tr>
              <th className={styles.group} colSpan={4} scope="rowgroup">
                {firstLevel}
              </th>
            </tr>
            {rows.map((row) => (
              <TreeRow key={row.item.id} row={row} text={text} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function TreeRow({ row, text }: { row: CoveredRow; text: AdminText }) {
  const { deadlineText, id, secondLevel, seq, thirdLevel } = row.item
  const { facts, isLate, state } = coverageWords({ ...row, text })
  return (
    <tr>
      <td>{seq}</td>
      <td>
        <Link
          href={documentPath({ targetCollection: 'catalog-items', targetId: id })}
          prefetch={false}
        >
          {[secondLevel, thirdLevel].filter(Boolean).join(' / ')}
        </Link>
      </td>
      <td>{deadlineText}</td>
      <td>
        <span className={isLate ? styles.late : styles.state}>{state}</span>
        <p className={styles.muted}>{facts.join(' · ')}</p>
      </td>
    </tr>
  )
}
