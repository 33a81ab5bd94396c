import type { FlattenedField } from 'payload'

import type { Block } from './block.ts'
import { plainText } from './plainText.ts'
import type { Wording } from './wording.ts'

/** A column as a field may state it in `custom.tableColumns`; otherwise the keys are the heads. */
type Column = { choices?: Record<string, unknown>; key: string; label?: unknown }
type Row = Record<string, unknown>

/** A list of flat objects as the head and the rows of a table; nothing for any other value. */
export function tableBlocks({
  field,
  value,
  wording,
}: {
  field: FlattenedField
  value: unknown
  wording: Wording
}): Block[] | undefined {
  if (field.type !== 'json' || !isTable(value)) return undefined
  const stated = field.custom?.tableColumns as Column[] | undefined
  const columns = stated ?? [...new Set(value.flatMap(Object.keys))].map((key): Column => ({ key }))
  const filled = columns.filter(({ key }) => value.some((row) => isFilled(row[key])))
  const head = filled.map(({ key, label }) => wording.label(label, key))
  const rows = value.map((row) =>
    filled.map(({ choices, key }) => cellInWords({ choices, value: row[key], wording })),
  )
  return [head, ...rows].map((cells) => ({ cells, kind: 'row', text: cells.join(' ') }))
}

function isTable(value: unknown): value is Row[] {
  return Array.isArray(value) && value.length > 0 && value.every(isFlat)
}

function isFlat(row: unknown): boolean {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false
  return Object.values(row).every((cell) => typeof cell !== 'object' || cell === null)
}

function isFilled(cell: unknown): boolean {
  return cell !== undefined && cell !== null && cell !== ''
}

function cellInWords({
  choices,
  value,
  wording,
}: {
  choices: Column['choices']
  value: unknown
  wording: Wording
}): string {
  if (!isFilled(value)) return ''
  if (typeof value === 'boolean') return value ? wording.yes : wording.no
  const text = plainText(value)
  return choices?.[text] ? wording.label(choices[text], text) : text
}
