import type { ReactNode } from 'react'

import styles from './index.module.css'

/** A heading with its count and its lines, or what would be here. */
export function Section({
  children = [],
  empty,
  title,
}: {
  children?: ReactNode[]
  empty?: string
  title: string
}) {
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>
        {title}
        {children.length > 0 && <span className={styles.count}>{children.length}</span>}
      </h2>
      {children.length > 0 ? (
        <ul className={styles.lines}>{children}</ul>
      ) : (
        <p className={styles.empty}>{empty}</p>
      )}
    </section>
  )
}
