import { z } from 'zod'

import { dayOf } from './day.ts'
import type { KeyArea } from './keyArea.ts'
import { masked } from './mask.ts'
import { present } from './present.ts'
import { metaOf, requiredPart } from './schema/fieldMeta.ts'

/**
 * The value as anybody may read it: without the fields that belong to fewer people, civil dates as
 * `YYYY-MM-DD`, names masked where the schema says so, nothing empty. Fields the schema does not know are left out.
 */
export function publicData({
  area,
  value,
}: {
  area: KeyArea
  value: unknown
}): Record<string, unknown> {
  return (present(visible({ schema: area.schema, value: present(value) })) ?? {}) as Record<
    string,
    unknown
  >
}

function visible({
  schema,
  siblings = {},
  value,
}: {
  schema: z.ZodType
  siblings?: Record<string, unknown>
  value: unknown
}): unknown {
  const meta = metaOf(schema)
  if (meta?.audience && meta.audience !== 'public') return undefined
  if (meta?.kind === 'day') return typeof value === 'string' ? dayOf(value) : undefined
  if (meta?.mask && typeof value === 'string' && (meta.maskedWhen?.(siblings) ?? true)) {
    return masked({ mask: meta.mask, text: value })
  }
  const inner = requiredPart(schema)
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((row) => visible({ schema: inner.element as z.ZodType, value: row }))
  }
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value
  const written = value as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(inner.shape).map(([name, field]) => [
      name,
      visible({ schema: field as z.ZodType, siblings: written, value: written[name] }),
    ]),
  )
}
