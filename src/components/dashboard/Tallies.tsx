import type { ReviewTasks } from '@gongkai/confidentiality-review'

import type { AdminText } from '../../translations/admin/adminText.ts'
import type { Totals } from './readTotals.ts'

import styles from './workbench.module.css'

type Figure = { count: number; label: string; note?: string; warning?: string | undefined }

/** The few figures worth a glance. */
export function Tallies({
  isHandler,
  tasks,
  text,
  totals,
}: {
  isHandler: boolean
  tasks: ReviewTasks
  text: AdminText
  totals: Totals
}) {
  const scope = text(totals.ofAll ? 'workbench:scopeAll' : 'workbench:scopeOwn')
  const figures: Figure[] = [
    {
      count: tasks.toSign.length + tasks.toRatify.length + tasks.returned.length,
      label: text('workbench:toSign'),
    },
    ...(isHandler ? [{ count: tasks.submitted.length, label: text('workbench:submitted') }] : []),
    {
      count: totals.underReview,
      label: text('workbench:underReviewCount'),
      note: scope,
      warning:
        totals.overdue > 0 ? text('workbench:overdueOf', { count: totals.overdue }) : undefined,
    },
    { count: totals.drafts, label: text('workbench:draftsCount'), note: scope },
    { count: totals.published, label: text('workbench:publicCount'), note: scope },
  ]
  return (
    <section aria-label={text('workbench:totals')}>
      <dl className={styles.tallies}>
        {figures.map(({ count, label, note, warning }) => (
          <div className={styles.tally} key={label}>
            <dt>{label}</dt>
            <dd>
              <span className={styles.figure}>{count}</span>
              {warning && <span className={styles.late}>{warning}</span>}
              {note && !warning && <span className={styles.muted}>{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
