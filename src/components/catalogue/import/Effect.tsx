import type { PreviewedRow } from '../../../catalogue/exchange/previewEndpoint.ts'
import type { AdminText } from '../../../translations/admin/adminText.ts'
import styles from './import.module.css'
import { hasErrors } from './tally.ts'

/** What the import of a row would do; a matter of another name is replaced only when that is ticked. */
export function Effect({
  isAllowed,
  isFixed,
  onAllow,
  row,
  text,
}: {
  isAllowed: boolean
  isFixed: boolean
  onAllow: (isAllowed: boolean) => void
  row: PreviewedRow
  text: AdminText
}) {
  if (row.standing !== 'replaces') return hasErrors(row) ? null : row.standingText
  return (
    <>
      <p className={isAllowed ? styles.warning : styles.error}>{row.standingText}</p>
      {!hasErrors(row) && (
        <label className={styles.allow}>
          <input
            checked={isAllowed}
            disabled={isFixed}
            onChange={({ target }) => onAllow(target.checked)}
            type="checkbox"
          />
          {text('catalogueImport:allow', { seq: row.row.seq ?? '' })}
        </label>
      )}
    </>
  )
}
