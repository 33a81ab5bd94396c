import type { DefaultServerCellComponentProps, SanitizedCollectionConfig } from 'payload'

import { getTranslation } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** The document of a reading: of which kind it is, and the way to it. */
export function ReadingCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  const [slug = '', id = ''] = String(cellData ?? '').split(/:(.*)/)
  const { collections } = payload as unknown as {
    collections: Record<string, { config: SanitizedCollectionConfig } | undefined>
  }
  const config = collections[slug]?.config
  if (!config) return null
  const label = getTranslation(config.labels.singular, i18n)
  // What has no page of its own, such as a data table, is named only.
  if (config.admin.hidden === true) return label
  const adminRoute = payload.config.routes.admin
  return (
    <Link
      href={formatAdminURL({ adminRoute, path: `/collections/${slug}/${id}` })}
      prefetch={false}
    >
      {label}
    </Link>
  )
}
