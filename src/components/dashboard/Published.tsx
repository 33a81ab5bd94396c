import type { AdminText } from '../../translations/admin/adminText.ts'
import { minute } from './minute.ts'

import { Panel } from './Panel.tsx'
import type { PublishedItem } from './readPublished.ts'
import styles from './workbench.module.css'

/** The newest public items with the address where anybody can read them. */
export function Published({ published, text }: { published: PublishedItem[]; text: AdminText }) {
  return (
    <Panel
      empty={
        published.length === 0 && {
          hint: text('workbench:nothingPublishedHint'),
          title: text('workbench:nothingPublished'),
        }
      }
      id="workbench-published"
      title={text('workbench:published')}
    >
      <ul className={styles.rows}>
        {published.map(({ at, path, publicId, publisher, title }) => (
          <li className={styles.row} key={publicId}>
            <div className={styles.rowText}>
              <a className={styles.rowTitle} href={path} rel="noreferrer" target="_blank">
                {title}
              </a>
              <p className={styles.muted}>
                {[publisher, text('workbench:publishedAt', { at: minute(at) })]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
