import type { DefaultServerCellComponentProps } from 'payload'

import { Link } from '@payloadcms/ui'

import { subjectWords } from './subjectWords.ts'

/** What an incident is about, as people call it. */
export async function SubjectCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string') return null
  const { href, words } = await subjectWords({ i18n, payload, subject: cellData })
  if (!href) return words
  return (
    <Link href={href} prefetch={false}>
      {words}
    </Link>
  )
}
