import type { CollectionSlug, PayloadRequest } from 'payload'

import { getTranslation } from '@payloadcms/translations'
import { formatAdminURL } from 'payload/shared'

import { pluginOptions } from '../../engine/pluginOptions.ts'

export type Matter = {
  department: string
  targetCollection: string
  targetId: string
  title: string
}

/** How matters are named and reached on the reader's screen. */
export type Names = {
  collection: (slug: string) => string
  department: (id: string) => string
  language: string
  reviewUrl: (matter: Matter) => string
}

export async function namesFor({
  matters,
  req: { i18n, payload },
}: {
  matters: readonly Matter[]
  req: PayloadRequest
}): Promise<Names> {
  const departments = await pluginOptions(payload).departmentName({
    departments: [...new Set(matters.map(({ department }) => department))],
    payload,
  })
  const adminRoute = payload.config.routes.admin
  return {
    collection: (slug) => {
      const labels = payload.collections[slug as CollectionSlug]?.config.labels
      return labels ? getTranslation(labels.singular, i18n) : ''
    },
    department: (id) => departments[id] ?? '',
    language: i18n.language,
    reviewUrl: ({ targetCollection, targetId }) =>
      formatAdminURL({ adminRoute, path: `/collections/${targetCollection}/${targetId}/review` }),
  }
}
