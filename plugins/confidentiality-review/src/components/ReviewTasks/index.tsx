import type { AdminViewServerProps } from 'payload'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'

import { REVIEW_TASKS_PATH } from '../../names.ts'
import { serverText } from '../reviewState/serverText.ts'
import styles from './index.module.css'
import { Sections } from './Sections.tsx'
import { TaskKeys } from './TaskKeys.tsx'

/** 我的待办: everything that waits for the reader, one line an item. */
export function ReviewTasks({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user) {
    const back = formatAdminURL({ adminRoute: admin, path: REVIEW_TASKS_PATH })
    const login = formatAdminURL({ adminRoute: admin, path: '/login' })
    redirect(`${login}?redirect=${encodeURIComponent(back)}`)
  }
  const text = serverText(req.i18n)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams && { searchParams })}
      user={req.user}
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      <SetStepNav nav={[{ label: text('tasks:title') }]} />
      <Gutter className={styles.view}>
        <header className={styles.header}>
          <h1>{text('tasks:title')}</h1>
          <p className={styles.keys}>{text('tasks:keys')}</p>
        </header>
        <TaskKeys>
          <Sections req={req} text={text} />
        </TaskKeys>
      </Gutter>
    </DefaultTemplate>
  )
}
