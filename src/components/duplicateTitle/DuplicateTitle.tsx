'use client'

import { useConfig, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

import { adminText } from '../../translations/admin/adminText.ts'
import type { en } from '../../translations/en.ts'
import styles from './duplicateTitle.module.css'

const PAUSE = 600

type Twin = { id: string; indexNumber?: null | string }

type Found = { title: string; twin: null | Twin }

/** Says under a title that there is a document of the same title, with the way to it. */
export function DuplicateTitle({ path }: { path: string }) {
  const { value: title } = useField<string>({ path })
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n, t } = useTranslation<typeof en, 'gongkai:duplicateTitle'>()
  const text = adminText(i18n)
  const [found, setFound] = useState<Found | null>(null)
  const { admin, api } = config.routes

  useEffect(() => {
    if (!title?.trim() || !collectionSlug) return
    const abort = new AbortController()
    const url = twinUrl({ api, collection: collectionSlug, id, title: title.trim() })
    const look = async () => {
      setFound({ title, twin: await findTwin({ signal: abort.signal, url }) })
    }
    const timer = setTimeout(() => void look(), PAUSE)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [api, collectionSlug, id, title])

  const twin = found?.title === title ? found?.twin : null
  if (!twin) return null
  const href = formatAdminURL({
    adminRoute: admin,
    path: `/collections/${collectionSlug}/${twin.id}`,
  })
  return (
    <div aria-live="polite" className={styles.notice}>
      {t('gongkai:duplicateTitle', { indexNumber: '' })}{' '}
      <a href={href} rel="noreferrer" target="_blank">
        {twin.indexNumber ?? text('duplicateTitle:open')}
      </a>
    </div>
  )
}

function twinUrl({
  api,
  collection,
  id,
  title,
}: {
  api: string
  collection: string
  id: number | string | undefined
  title: string
}): string {
  const query = new URLSearchParams({
    depth: '0',
    draft: 'true',
    limit: '1',
    pagination: 'false',
    'select[indexNumber]': 'true',
    'where[title][equals]': title,
    ...(id !== undefined && { 'where[id][not_equals]': String(id) }),
  })
  return formatAdminURL({ apiRoute: api as `/${string}`, path: `/${collection}?${query}` })
}

/** Not being able to look is no finding; saving and submission do not depend on it. */
async function findTwin({
  signal,
  url,
}: {
  signal: AbortSignal
  url: string
}): Promise<null | Twin> {
  try {
    const response = await fetch(url, { credentials: 'include', signal })
    const { docs = [] } = (await response.json()) as { docs?: Twin[] }
    return docs[0] ?? null
  } catch {
    return null
  }
}
