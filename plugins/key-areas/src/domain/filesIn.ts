import { z } from 'zod'

import type { KeyArea } from './keyArea.ts'
import { metaOf, requiredPart } from './schema/fieldMeta.ts'

/** Ids of the files a value of an area names; of the public ones alone, when only they are asked for. */
export function filesIn({
  area,
  isOnlyPublic = false,
  value,
}: {
  area: KeyArea
  isOnlyPublic?: boolean
  value: unknown
}): string[] {
  return [...new Set(within({ isOnlyPublic, schema: area.schema, value }))]
}

function within({
  isOnlyPublic,
  schema,
  value,
}: {
  isOnlyPublic: boolean
  schema: z.ZodType
  value: unknown
}): string[] {
  const meta = metaOf(schema)
  if (!value || (isOnlyPublic && (meta?.audience ?? 'public') !== 'public')) return []
  if (meta?.kind === 'file') return [String(value)]
  const inner = requiredPart(schema)
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const element = inner.element as z.ZodType
    return value.flatMap((row) => within({ isOnlyPublic, schema: element, value: row }))
  }
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object') return []
  return Object.entries(inner.shape).flatMap(([name, field]) =>
    within({
      isOnlyPublic,
      schema: field as z.ZodType,
      value: (value as Record<string, unknown>)[name],
    }),
  )
}

/** Whether an area has fields for files at all. */
export function holdsFiles(schema: z.ZodType): boolean {
  if (metaOf(schema)?.kind === 'file') return true
  const inner = requiredPart(schema)
  if (inner instanceof z.ZodArray) return holdsFiles(inner.element as z.ZodType)
  return inner instanceof z.ZodObject && Object.values(inner.shape as object).some(holdsFiles)
}
