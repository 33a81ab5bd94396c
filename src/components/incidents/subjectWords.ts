import type { I18nClient } from '@payloadcms/translations'
import type { CollectionSlug, Payload } from 'payload'

import { getTranslation } from '@payloadcms/translations'

import { type AdminTextKey, adminText } from '../../translations/admin/adminText.ts'
import { documentPath } from '../dashboard/documentPath.ts'

type Words = { href?: string; words: string }

/** Enough of a digest or id to find it again. */
const SHOWN = 12

/** What a row of the machine's own books is called. */
const BOOKS: Record<string, AdminTextKey> = {
  approval: 'incidents:approval',
  decision: 'incidents:decision',
  file: 'incidents:file',
  record: 'incidents:record',
}

/** What an incident is about, in words and, for a document, with the way to it. */
export async function subjectWords({
  i18n,
  payload,
  subject,
}: {
  i18n: I18nClient
  payload: Payload
  subject: string
}): Promise<Words> {
  const text = adminText(i18n)
  const colon = subject.indexOf(':')
  if (colon < 0) return { words: text('incidents:review', { name: subject }) }
  const [kind, name] = [subject.slice(0, colon), subject.slice(colon + 1)]
  const book = BOOKS[kind]
  if (book) return { words: text(book, { name: name.slice(0, SHOWN) }) }
  const slug = kind as CollectionSlug
  const config = payload.collections[slug]?.config
  if (!config) return { words: subject }
  const title = await titleOf({ id: name, payload, slug })
  return {
    ...(title !== undefined && {
      href: documentPath({ targetCollection: slug, targetId: name }),
    }),
    words: [getTranslation(config.labels.singular, i18n), title ?? name].join(' · '),
  }
}

/** Nothing for a document that is gone. */
async function titleOf({
  id,
  payload,
  slug,
}: {
  id: string
  payload: Payload
  slug: CollectionSlug
}): Promise<string | undefined> {
  const document = await payload.findByID({ id, collection: slug, depth: 0, disableErrors: true })
  return (document as { title?: string } | null)?.title
}
