import type { PayloadRequest } from 'payload'

import { flatRows } from '../../dataTables/flatRows.ts'
import type { TableRow } from '../../domain/table/tableValue.ts'
import { refusal } from '../refusal.ts'
import type { KnownTable } from './tableOf.ts'

/** The form a request carries, from somebody signed in. Tables are sent as files of a form. */
export async function readForm(req: PayloadRequest): Promise<FormData> {
  if (!req.user) throw refusal('SIGN_IN_REQUIRED')
  try {
    const form = await req.formData?.()
    if (form) return form
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  throw refusal('INVALID_TABLE')
}

export function textIn({ form, name }: { form: FormData; name: string }): string | undefined {
  const value = form.get(name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The part `rows` of a form, as JSON. 400 `INVALID_TABLE`, 413 `TOO_MANY_ROWS`. */
export async function rowsIn({
  form,
  table: { columns, max },
}: {
  form: FormData
  table: KnownTable
}): Promise<TableRow[]> {
  const part = form.get('rows')
  const rows = flatRows({ columns, sent: parsed(part instanceof Blob ? await part.text() : part) })
  if (!rows) throw refusal('INVALID_TABLE')
  if (rows.length > max) throw refusal('TOO_MANY_ROWS')
  return rows
}

function parsed(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
