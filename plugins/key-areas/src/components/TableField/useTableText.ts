'use client'

import { useTranslation } from '@payloadcms/ui'

import type { en } from '../../translations/en.ts'

type TableText = `keyAreas:table:${keyof (typeof en)['keyAreas']['table']}`

/** The texts of the grid in the reader's language. */
export function useTableText() {
  const { t } = useTranslation<typeof en, TableText>()
  return t
}
