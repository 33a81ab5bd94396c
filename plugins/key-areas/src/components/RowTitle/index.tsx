'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'

import { type Label, textLanguage } from '../../domain/label.ts'

/** What a row is called, its number and the first thing it says, so that folded rows can be told apart. */
export function RowTitle({ label, name }: { label: Label; name?: string }) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const { i18n } = useTranslation()
  const said = name ? data[name] : undefined
  const number = String(rowNumber + 1).padStart(2, '0')
  return (
    <span>
      {label[textLanguage(i18n.language)]} {number}
      {typeof said === 'string' && said !== '' && ` · ${said}`}
    </span>
  )
}
