import type { ReactNode } from 'react'

import styles from './workbench.module.css'

type Props = {
  /** Beside the heading, at its right. */
  aside?: ReactNode
  children: ReactNode
  count?: number
  /** Shown in place of the children while there is nothing: what would be here, how to begin. */
  empty?: { hint: string; title: string } | false
  id: string
  title: string
}

/** A titled box of the workbench that says what would be in it while it is empty. */
export function Panel({ aside, children, count, empty, id, title }: Props) {
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <div className={styles.panelHead}>
        <h2 id={id}>
          {title}
          {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
        </h2>
        {aside}
      </div>
      {empty ? (
        <div className={styles.empty}>
          <p>{empty.title}</p>
          <p className={styles.muted}>{empty.hint}</p>
        </div>
      ) : (
        children
      )}
    </section>
  )
}
