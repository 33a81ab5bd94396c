import type { ReactNode } from 'react'

import { useId } from 'react'

import styles from './index.module.css'

/** A titled list with its length; takes no room while it is empty. */
export function Section({
  children,
  title,
  warning,
}: {
  children: ReactNode[]
  title: string
  /** What presses in this list, beside its length. */
  warning?: false | string
}) {
  const id = useId()
  if (children.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 className={styles.title}>
        <span id={id}>{title}</span>
        <span className={styles.count}>{children.length}</span>
        {warning && <span className={styles.warning}>{warning}</span>}
      </h2>
      <ul className={styles.lines}>{children}</ul>
    </section>
  )
}
