import type { ImportReport } from '../../../catalogue/exchange/importEndpoint.ts'
import type { AdminText } from '../../../translations/admin/adminText.ts'
import styles from './import.module.css'

/** What an import came to. */
export function Report({
  report: { created, refused, unchanged, updated },
  text,
}: {
  report: ImportReport
  text: AdminText
}) {
  return (
    <section aria-live="polite" className={styles.report}>
      <p>
        {text('catalogueImport:report', { created, refused: refused.length, unchanged, updated })}
      </p>
      <ul>
        {refused.map(({ line, messages, sheet }) => (
          <li key={`${sheet}:${line}`}>{`${sheet} ${line}：${messages.join(' ')}`}</li>
        ))}
      </ul>
    </section>
  )
}
