'use client'

import { formatAdminURL } from 'payload/shared'

import type { TableReading } from '../../domain/table/readTable.ts'
import type { TableReference, TableRow } from '../../domain/table/tableValue.ts'
import { TABLES_PATH } from '../../names.ts'
import type { GridTable } from './gridTable.ts'

export type Imported = { sheet: string } & TableReading

type Call = { apiRoute: string; table: GridTable }

/** A refusal in the server's words. */
export class TableRefused extends Error {}

export async function storeRows({
  department,
  rows,
  ...call
}: { department: string | undefined; rows: TableRow[] } & Call): Promise<TableReference> {
  const body = formOf({ ...call, parts: { department, rows: jsonFile(rows) } })
  return (await (await ask({ ...call, body })).json()) as TableReference
}

export async function loadRows({
  apiRoute,
  department,
  reference: { sha256 },
  table: { area, field },
}: {
  department: string | undefined
  reference: TableReference
} & Call): Promise<TableRow[]> {
  const query = new URLSearchParams({ area, field, ...(department && { department }) })
  const path = `${TABLES_PATH}/${sha256}?${query}` as const
  const response = await answered(
    fetch(formatAdminURL({ apiRoute, path }), { credentials: 'include' }),
  )
  const { rows } = (await response.json()) as { rows: (null | TableRow)[] | null }
  return (rows ?? []).map((row) => row ?? {})
}

export async function readFile({ file, ...call }: { file: File } & Call): Promise<Imported> {
  const body = formOf({ ...call, parts: { file } })
  return (await (await ask({ ...call, body, path: '/import' })).json()) as Imported
}

export async function workbookOf({
  language,
  layout,
  name,
  rows,
  ...call
}: {
  language: string
  layout?: 'platform'
  name: string
  rows: TableRow[]
} & Call): Promise<Blob> {
  const body = formOf({ ...call, parts: { language, layout, name, rows: jsonFile(rows) } })
  return (await ask({ ...call, body, path: '/export' })).blob()
}

function jsonFile(rows: TableRow[]): Blob {
  return new Blob([JSON.stringify(rows)], { type: 'application/json' })
}

function formOf({
  parts,
  table: { area, field },
}: { parts: Record<string, Blob | string | undefined> } & Call): FormData {
  const form = new FormData()
  for (const [name, part] of Object.entries({ area, field, ...parts })) {
    if (part !== undefined) form.set(name, part)
  }
  return form
}

async function ask({
  apiRoute,
  body,
  path = '',
}: {
  apiRoute: string
  body: FormData
  path?: '' | '/export' | '/import'
}): Promise<Response> {
  const url = formatAdminURL({ apiRoute, path: `${TABLES_PATH}${path}` })
  return answered(fetch(url, { body, credentials: 'include', method: 'POST' }))
}

async function answered(request: Promise<Response>): Promise<Response> {
  const response = await request
  if (response.ok) return response
  const { errors = [] } = (await response.json()) as { errors?: { message: string }[] }
  throw new TableRefused(errors[0]?.message ?? response.statusText)
}
