import { z } from 'zod'

import type { KeyArea } from '../keyArea.ts'
import { metaOf, requiredPart } from '../schema/fieldMeta.ts'

export type TableField = {
  /** Names down to the field without positions, such as `lots.bids`. */
  field: string
  schema: z.ZodArray
}

type Place = { field: string; path: string; schema: z.ZodType }

/** The value of an area with every written `table` field replaced; nothing else changes. */
export function mapTables({
  area,
  map,
  value,
}: {
  area: KeyArea
  map: (table: TableField & { path: string; value: unknown }) => unknown
  value: unknown
}): unknown {
  const mapped = ({ field, path, schema, value: at }: { value: unknown } & Place): unknown => {
    const inner = requiredPart(schema)
    if (at === null || at === undefined) return undefined
    if (metaOf(schema)?.kind === 'table') {
      return map({ field, path, schema: inner as z.ZodArray, value: at })
    }
    if (inner instanceof z.ZodArray && Array.isArray(at)) {
      const element = inner.element as z.ZodType
      return (at as unknown[]).map((row, index) =>
        mapped({ field, path: `${path}.${index}`, schema: element, value: row }),
      )
    }
    if (!(inner instanceof z.ZodObject) || typeof at !== 'object') return at
    const members = Object.entries(at as Record<string, unknown>).map(([name, member]) => {
      const schemaOfMember = inner.shape[name] as undefined | z.ZodType
      if (!schemaOfMember) return [name, member]
      const place = { field: below({ name, parent: field }), path: below({ name, parent: path }) }
      return [name, mapped({ ...place, schema: schemaOfMember, value: member })]
    })
    return Object.fromEntries(members)
  }
  return mapped({ field: '', path: '', schema: area.schema, value })
}

/** All `table` fields of an area, written or not. */
export function tablesOf(area: KeyArea): TableField[] {
  const found = ({ field, schema }: Omit<Place, 'path'>): TableField[] => {
    const inner = requiredPart(schema)
    if (metaOf(schema)?.kind === 'table') return [{ field, schema: inner as z.ZodArray }]
    if (inner instanceof z.ZodArray) return found({ field, schema: inner.element as z.ZodType })
    if (!(inner instanceof z.ZodObject)) return []
    return Object.entries(inner.shape).flatMap(([name, member]) =>
      found({ field: below({ name, parent: field }), schema: member as z.ZodType }),
    )
  }
  return found({ field: '', schema: area.schema })
}

function below({ name, parent }: { name: string; parent: string }): string {
  return parent === '' ? name : `${parent}.${name}`
}
