import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'

import styles from './index.module.css'

type Props = {
  /** A few words beside the heading. */
  aside?: string
  children: ReactNode
  /** Where the page is in the admin: there one comes back to after signing in. */
  path: `/${string}`
  title: string
} & Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'>

/**
 * The frame of a page of our own in the admin: navigation, heading, and the way to the login for
 * those who are not signed in. Payload shows such a page to anybody; the children are rendered for
 * signed-in people only, so whatever they read belongs into components of their own.
 */
export function AdminPage({
  aside,
  children,
  initPageResult,
  params,
  path,
  searchParams,
  title,
}: Props) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const adminRoute = req.payload.config.routes.admin
  if (!req.user) {
    const back = encodeURIComponent(formatAdminURL({ adminRoute, path }))
    redirect(`${formatAdminURL({ adminRoute, path: '/login' })}?redirect=${back}`)
  }
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
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className={styles.page}>
        <header className={styles.header}>
          <h1>{title}</h1>
          {aside && <p className={styles.aside}>{aside}</p>}
        </header>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
