import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { isUniqueViolation } from '@gongkai/shared'

import { referenceTo, rowsText } from '../domain/table/rowsText.ts'
import type { TableColumn } from '../domain/table/tableColumn.ts'
import type { TableReference, TableRow } from '../domain/table/tableValue.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { DATA_TABLES } from '../names.ts'
import { keepTable } from './keepTable.ts'
import { tablesPermit } from './permit.ts'
import { tableKey, type TablePlace } from './tableKey.ts'

/** Stores a long list, once however often it comes, and gives what names it in the record. */
export async function storeTable({
  area,
  columns,
  department,
  field,
  payload,
  req,
  rows,
}: {
  columns: TableColumn[]
  payload: Payload
  req?: PayloadRequest
  rows: TableRow[]
} & TablePlace): Promise<TableReference> {
  const text = rowsText(rows)
  const reference = referenceTo(text)
  const key = tableKey({ area, department, field, sha256: reference.sha256 })
  const collection = DATA_TABLES as CollectionSlug
  const within = req ? { req } : {}
  if (await keepTable({ key, payload, req })) return reference
  const owner = pluginOptions(payload).tables.department
  const data = {
    ...reference,
    ...(owner && { [owner]: department ?? null }),
    area,
    columns: JSON.stringify(columns),
    field,
    key,
    rows: text,
  }
  try {
    await tablesPermit.run(() => payload.db.create({ collection, data, ...within }))
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
  return reference
}
