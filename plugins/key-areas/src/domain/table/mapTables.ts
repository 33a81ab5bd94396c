import { z } from 'zod'

import type { KeyArea } from '../keyArea.ts'
import { metaOf, requiredPart } from '../schema/fieldMeta.ts'

export type TableField = {
  /** Names down to the field without positions, such as `lots.bids`. */
  field: string
  schema: z.ZodArray
}

type Place = { field: string; schema: z.ZodType }

/** The value of an area with every written `table` field replaced; nothing else changes. */
export function mapTables({
  area,
  map,
  value,
}: {
  area: KeyArea
  map: (table: TableField & { value: unknown }) => unknown
  value: unknown
}): unknown {
  const mapped = ({ field, schema, value: at }: { value: unknown } & Place): unknown => {
    const inner = requiredPart(schema)
    if (at === null || at === undefined) return undefined
    if (metaOf(schema)?.kind === 'table') {
      return map({ field, schema: inner as z.ZodArray, value: at })
    }
    if (inner instanceof z.ZodArray && Array.isArray(at)) {
      return (at as unknown[]).map((row) =>
        mapped({ field, schema: inner.element as z.ZodType, value: row }),
      )
    }
    if (!(inner instanceof z.ZodObject) || typeof at !== 'object') return at
    const members = Object.entries(at as Record<string, unknown>).map(([name, member]) => {
      const schemaOfMember = inner.shape[name] as undefined | z.ZodType
      if (!schemaOfMember) return [name, member]
      const place = { field: field ? `${field}.${name}` : name, schema: schemaOfMember }
      return [name, mapped({ ...place, value: member })]
    })
    return Object.fromEntries(members)
  }
  return mapped({ field: '', schema: area.schema, value })
}

/** All `table` fields of an area, written or not. */
export function tablesOf(area: KeyArea): TableField[] {
  const found = ({ field, schema }: Place): TableField[] => {
    const inner = requiredPart(schema)
    if (metaOf(schema)?.kind === 'table') return [{ field, schema: inner as z.ZodArray }]
    if (inner instanceof z.ZodArray) return found({ field, schema: inner.element as z.ZodType })
    if (!(inner instanceof z.ZodObject)) return []
    return Object.entries(inner.shape).flatMap(([name, member]) =>
      found({ field: field ? `${field}.${name}` : name, schema: member as z.ZodType }),
    )
  }
  return found({ field: '', schema: area.schema })
}
