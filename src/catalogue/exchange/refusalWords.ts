import type { I18n } from '@payloadcms/translations'

import { APIError } from 'payload'

import { adminText } from '../../translations/admin/adminText.ts'

/** What a refused write says, column by column where it does; a fault of the machine goes on. */
export function refusalWords({ error, i18n }: { error: unknown; i18n: I18n }): string[] {
  if (!(error instanceof APIError) || error.status >= 500) throw error
  const { errors } = (error.data ?? {}) as { errors?: { label?: string; message: string }[] }
  if (!errors || errors.length === 0) return [error.message]
  return errors.map(({ label: column, message }) =>
    column ? adminText(i18n)('catalogueProblem:refused', { column, message }) : message,
  )
}
