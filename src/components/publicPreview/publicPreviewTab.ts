import type { DocumentTabConfig } from 'payload'

type EditTab = { Component: string; path: `/${string}`; tab: DocumentTabConfig }

/** The tab 公开效果 of a reviewed collection, for `admin.components.views.edit`. */
export const publicPreviewTab: EditTab = {
  Component: '/src/components/publicPreview/PublicPreview.tsx#PublicPreview',
  path: '/preview',
  tab: {
    href: '/preview',
    label: ({ t }) => t('publicPreview:tab'),
    order: 250,
  },
}
