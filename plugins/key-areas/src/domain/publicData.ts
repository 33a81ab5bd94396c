import { z } from 'zod'

import { dayOf } from './day.ts'
import type { KeyArea } from './keyArea.ts'
import { isForFewer, maskedText } from './personalData.ts'
import { present } from './present.ts'
import { metaOf, requiredPart } from './schema/fieldMeta.ts'

/** The public address of a file, by its id. */
export type FileAddress = (id: string) => string | undefined

/**
 * The value as anybody may read it: without the fields that belong to fewer people, civil dates as
 * `YYYY-MM-DD`, names masked where the schema says so, files by their public addresses, nothing empty.
 * Fields the schema does not know are left out.
 */
export function publicData({
  addressOf = () => undefined,
  area,
  value,
}: {
  /** @default files are left out */
  addressOf?: FileAddress | undefined
  area: KeyArea
  value: unknown
}): Record<string, unknown> {
  const shown = visible({ addressOf, schema: area.schema, value: present(value) })
  return (present(shown) ?? {}) as Record<string, unknown>
}

function visible({
  addressOf,
  schema,
  siblings = {},
  value,
}: {
  addressOf: FileAddress
  schema: z.ZodType
  siblings?: Record<string, unknown>
  value: unknown
}): unknown {
  const meta = metaOf(schema)
  if (isForFewer(meta)) return undefined
  if (meta?.kind === 'file') return value ? addressOf(String(value)) : undefined
  if (meta?.kind === 'day') return typeof value === 'string' ? dayOf(value) : undefined
  const text = maskedText({ meta, siblings, value })
  if (text !== undefined) return text
  const inner = requiredPart(schema)
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((row) =>
      visible({ addressOf, schema: inner.element as z.ZodType, value: row }),
    )
  }
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value
  const written = value as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(inner.shape).map(([name, field]) => [
      name,
      visible({ addressOf, schema: field as z.ZodType, siblings: written, value: written[name] }),
    ]),
  )
}
