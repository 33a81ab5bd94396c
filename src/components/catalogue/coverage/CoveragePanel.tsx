import type { UIFieldServerProps } from 'payload'

import { itemCoverages } from '../../../catalogue/coverage/itemCoverages.ts'
import { adminText } from '../../../translations/admin/adminText.ts'
import { documentPath } from '../../dashboard/documentPath.ts'
import styles from './coverage.module.css'
import { coverageWords } from './coverageWords.ts'

const SHOWN = 10

/** What fulfils a row of the catalogue, when it was last updated, when it is due and what is late. */
export async function CoveragePanel({ id, req }: UIFieldServerProps) {
  if (id === undefined) return null
  const [item] = await readItem({ id: String(id), req })
  if (!item) return null
  const text = adminText(req.i18n)
  const found = (await itemCoverages({ items: [item], req })).get(item.id)
  if (!found) return null
  const { coverage, records } = found
  const { facts, isLate, state } = coverageWords({ ...found, text })
  return (
    <section aria-labelledby="coverage-heading" className={styles.panel}>
      <h3 className={styles.heading} id="coverage-heading">
        {text('coverage:heading')}
        <span className={isLate ? styles.late : styles.state}>{state}</span>
      </h3>
      <p className={styles.muted}>{facts.join(' · ')}</p>
      {coverage.missing.length > 0 && (
        <ul className={styles.list}>
          {coverage.missing.slice(-SHOWN).map(({ lateBy, on, period, recordId, unit }) => (
            <li className={styles.late} key={`${on}:${period ?? recordId}`}>
              {text(unit === 'wd' ? 'coverage:missingWorkingDays' : 'coverage:missingDays', {
                count: lateBy,
                day: on,
                what: period ?? titleOf({ recordId, records }),
              })}
            </li>
          ))}
        </ul>
      )}
      {records.length > 0 ? (
        <ul className={styles.list}>
          {records.slice(0, SHOWN).map((record) => (
            <li key={`${record.collection}:${record.id}`}>
              <a
                href={documentPath({
                  targetCollection: record.collection,
                  targetId: record.id,
                })}
              >
                {record.title || text('workbench:untitled')}
              </a>{' '}
              <span className={styles.muted}>
                {[text(`coverage:${record.stage}`), record.publishedOn].filter(Boolean).join(' ')}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.muted}>{text('coverage:none')}</p>
      )}
    </section>
  )
}

async function readItem({ id, req }: { id: string; req: UIFieldServerProps['req'] }) {
  const { docs } = await req.payload.find({
    collection: 'catalog-items',
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: { createdAt: true, cycle: true, deadlineText: true, trackedFrom: true },
    user: req.user,
    where: { id: { equals: id } },
  })
  return docs
}

function titleOf({
  recordId,
  records,
}: {
  recordId: string | undefined
  records: { id: string; title: string }[]
}): string {
  return records.find(({ id }) => id === recordId)?.title ?? ''
}
