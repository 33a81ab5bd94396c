import type { FieldHook } from 'payload'

import { rowsFrom } from '../domain/table/rowsText.ts'
import type { TableColumn } from '../domain/table/tableColumn.ts'
import { isTableReference } from '../domain/table/tableValue.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { departmentOf } from './departmentOf.ts'
import { flatRows } from './flatRows.ts'
import { keepTable } from './keepTable.ts'
import { readTables } from './readTables.ts'
import { storeTable } from './storeTable.ts'
import { tableKey } from './tableKey.ts'

type Data = Record<string, unknown>

/**
 * Whoever writes the record: a list that is too long for it is stored as a data table, and the
 * tables of a record that moves to another department move with it.
 */
export function storeLongTable({
  area,
  columns,
  field,
}: {
  area: string
  columns: TableColumn[]
  field: string
}): FieldHook {
  return async ({ data, originalDoc, req, value: sent }): Promise<unknown> => {
    const value = sent as unknown
    const { payload } = req
    const options = pluginOptions(payload).tables
    const before = originalDoc as Data | undefined
    const department = departmentOf({ options, states: [data as Data | undefined, before] })
    const place = { area, columns, department, field, payload, req }
    if (Array.isArray(value)) {
      const rows = value.length > options.inlineRows && flatRows({ columns, sent: value })
      return rows ? storeTable({ ...place, rows }) : value
    }
    if (!isTableReference(value)) return value
    const key = tableKey({ area, department, field, sha256: value.sha256 })
    if (await keepTable({ key, payload, req })) return value
    const previous = departmentOf({ options, states: [before] })
    if (!previous || previous === department) return value
    const tables = [{ field, reference: value }]
    const texts = await readTables({ area, department: previous, payload, req, tables })
    const text = texts.get(value.sha256)
    return text === undefined ? value : storeTable({ ...place, rows: rowsFrom(text) })
  }
}
