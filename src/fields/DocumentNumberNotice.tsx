'use client'

import { parseDocumentNumber } from '@gongkai/shared/client'
import { useField, useTranslation } from '@payloadcms/ui'

import type { en } from '../translations/en.ts'

/** Shows the standard form a document number is saved in, when it was typed in another one. */
export function DocumentNumberNotice({ path }: { path: string }) {
  const { value } = useField<string>({ path })
  const { t } = useTranslation<typeof en, 'gongkai:documentNumberKept'>()
  const number = value ? parseDocumentNumber(value) : null
  if (!number?.normalised) return null
  return (
    <div aria-live="polite" className="field-description">
      {t('gongkai:documentNumberKept', { text: number.text })}
    </div>
  )
}
