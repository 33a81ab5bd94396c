'use client'

import { useTranslation } from '@payloadcms/ui'

import type { en } from '../../translations/en.ts'

type PanelText = `keyAreas:${Exclude<keyof (typeof en)['keyAreas'], 'table'>}`

/** The texts of the panel in the reader's language. */
export function usePanelText() {
  const { t } = useTranslation<typeof en, PanelText>()
  return t
}
