'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'

import { REVIEW_TASKS_PATH } from '../../names.ts'
import styles from './index.module.css'

export function TasksLinkClient({
  count,
  label,
  title,
}: {
  count: number
  label: string
  title: string
}) {
  const { config } = useConfig()
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: REVIEW_TASKS_PATH })
  const isActive = usePathname() === href
  return (
    <Link
      aria-current={isActive ? 'page' : undefined}
      className={`nav__link ${styles.link}`}
      href={href}
      id="nav-review-tasks"
      prefetch={false}
      title={title}
    >
      {isActive && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
      {count > 0 && <span className={styles.count}>{count}</span>}
    </Link>
  )
}
