import { z } from 'zod'

import { dayOf } from './day.ts'
import type { KeyArea } from './keyArea.ts'
import { present } from './present.ts'
import { metaOf, requiredPart } from './schema/fieldMeta.ts'

/**
 * The value as anybody may read it: without the fields that belong to fewer people, civil dates as
 * `YYYY-MM-DD`, nothing empty. Fields the schema does not know are left out.
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

function visible({ schema, value }: { schema: z.ZodType; value: unknown }): unknown {
  const meta = metaOf(schema)
  if (meta?.audience && meta.audience !== 'public') return undefined
  if (meta?.kind === 'day') return typeof value === 'string' ? dayOf(value) : undefined
  const inner = requiredPart(schema)
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((row) => visible({ schema: inner.element as z.ZodType, value: row }))
  }
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(inner.shape).map(([name, field]) => [
      name,
      visible({ schema: field as z.ZodType, value: value[name as keyof typeof value] }),
    ]),
  )
}
