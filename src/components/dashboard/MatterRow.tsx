import type { ReactNode } from 'react'

import { Link } from '@payloadcms/ui'

import styles from './workbench.module.css'

type Props = {
  children?: ReactNode
  /** Facts under the title, joined by dots. */
  facts: (false | null | string | undefined)[]
  href: string
  mark?: ReactNode
  title: string
}

/** One matter of a list: its name as the link, its facts below, its urgency at the right. */
export function MatterRow({ children, facts, href, mark, title }: Props) {
  return (
    <li className={styles.row}>
      <div className={styles.rowText}>
        <Link className={styles.rowTitle} href={href} prefetch={false}>
          {title}
        </Link>
        <p className={styles.muted}>{facts.filter(Boolean).join(' · ')}</p>
        {children}
      </div>
      {mark && <div className={styles.rowMark}>{mark}</div>}
    </li>
  )
}
