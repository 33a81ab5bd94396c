import { canonicalJson, sha256Hex } from '@gongkai/shared'

import type { TableReference, TableRow } from './tableValue.ts'

/** Canonical text of the rows; blank rows at the end are none. */
export function rowsText(rows: readonly TableRow[]): string {
  const end = rows.findLastIndex((row) => Object.values(row).some((cell) => cell !== ''))
  return canonicalJson(rows.slice(0, end + 1))
}

/** The rows of a canonical text; a blank row between others is written there as `null`. */
export function rowsFrom(text: string): TableRow[] {
  return ((JSON.parse(text) ?? []) as (null | TableRow)[]).map((row) => row ?? {})
}

export function referenceTo(text: string): TableReference {
  return { rowCount: rowsFrom(text).length, sha256: sha256Hex(text) }
}
