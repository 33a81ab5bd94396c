import type { JSONField } from 'payload'
import type { z } from 'zod'

import type { GridTable } from '../components/TableField/gridTable.ts'
import { flatRows } from '../dataTables/flatRows.ts'
import { storeLongTable } from '../dataTables/storeLongTable.ts'
import type { FieldMeta } from '../domain/schema/fieldMeta.ts'
import { headText } from '../domain/table/cellText.ts'
import { columnsOf, type TableColumn } from '../domain/table/tableColumn.ts'
import { isTableReference } from '../domain/table/tableValue.ts'
import type { FieldPlace } from './fieldPlace.ts'

/**
 * A long list: its rows while there are few, otherwise what names them among the data tables. The
 * form shows both as one grid.
 */
export function tableFieldParts({
  base,
  meta,
  place: {
    area,
    path,
    tables: { department, inlineRows },
  },
  schema,
}: {
  base: { admin: JSONField['admin'] }
  meta: FieldMeta
  place: FieldPlace
  schema: z.ZodArray
}): Pick<JSONField, 'admin' | 'custom' | 'hooks' | 'type' | 'validate'> {
  const columns = columnsOf(schema)
  const table = { area, columns, field: path }
  const { label, layout } = meta
  const known: GridTable = {
    ...table,
    ...(department && { department }),
    ...(layout && { layout: layout.label }),
    inlineRows,
    label,
  }
  return {
    type: 'json',
    admin: {
      ...base.admin,
      components: {
        Field: { clientProps: { table: known }, path: '@gongkai/key-areas/client#TableField' },
      },
    },
    custom: { tableColumns: columns.map(readableColumn) },
    hooks: { beforeChange: [storeLongTable(table)] },
    validate: (value, { req, required }) => {
      const say = req.t as (key: string) => string
      const isNothing = value === null || value === undefined
      if (isNothing || (Array.isArray(value) && value.length === 0)) {
        return required ? say('validation:required') : true
      }
      if (isTableReference(value)) return true
      return flatRows({ columns, sent: value }) !== undefined || say('keyAreas:tableInvalid')
    },
  }
}

/** A column as whoever compares two versions of a list shows it. */
function readableColumn({ choices, key, label, unit }: TableColumn) {
  const column = { label, ...(unit && { unit }) }
  const heads = {
    en: headText({ column, language: 'en' }),
    zh: headText({ column, language: 'zh' }),
  }
  return { key, label: heads, ...(choices && { choices }) }
}
