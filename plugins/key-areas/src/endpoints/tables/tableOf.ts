import type { Payload } from 'payload'
import { z } from 'zod'

import { metaOf } from '../../domain/schema/fieldMeta.ts'
import { tablesOf } from '../../domain/table/mapTables.ts'
import type { SheetLayout } from '../../domain/table/sheetLayout.ts'
import { columnsOf, type TableColumn } from '../../domain/table/tableColumn.ts'
import { pluginOptions } from '../../engine/pluginOptions.ts'
import { refusal } from '../refusal.ts'

export type KnownTable = {
  area: string
  columns: TableColumn[]
  field: string
  layout?: SheetLayout
  max: number
  schema: z.ZodArray
}

/** The table a request names by area and field; 404 `NO_SUCH_TABLE`. */
export function tableOf({
  area: slug,
  field,
  payload,
}: {
  area: string | undefined
  field: string | undefined
  payload: Payload
}): KnownTable {
  const area = pluginOptions(payload).areas.find((candidate) => candidate.slug === slug)
  const table = area && tablesOf(area).find((candidate) => candidate.field === field)
  if (!area || !table) throw refusal('NO_SUCH_TABLE')
  const { maxItems: max = Infinity } = z.toJSONSchema(table.schema)
  const layout = metaOf(table.schema)?.layout
  const columns = columnsOf(table.schema)
  const { field: path, schema } = table
  return { area: area.slug, columns, field: path, ...(layout && { layout }), max, schema }
}
