import { z } from 'zod'

import { masked } from './mask.ts'
import { present } from './present.ts'
import { type FieldMeta, metaOf, requiredPart } from './schema/fieldMeta.ts'

type Siblings = Record<string, unknown>

/** Whether a field is for fewer people than the public: identity numbers, lists for a village. */
export function isForFewer(meta: FieldMeta | undefined): boolean {
  return meta?.audience !== undefined && meta.audience !== 'public'
}

/** The text with what its field hides hidden; nothing for a field that hides nothing here. */
export function maskedText({
  meta,
  siblings,
  value,
}: {
  meta: FieldMeta | undefined
  siblings: Siblings
  value: unknown
}): string | undefined {
  if (!meta?.mask || typeof value !== 'string') return undefined
  if (meta.maskedWhen && !meta.maskedWhen(siblings)) return undefined
  return masked({ mask: meta.mask, text: value })
}

/**
 * A stored value for those whose work needs no personal data: names are masked, what is for fewer
 * people than the public is left out. What is empty or not of the schema (ids of rows, digests of
 * long lists) stays as it is.
 */
export function withoutPersonalData({
  schema,
  siblings = {},
  value,
}: {
  schema: z.ZodType
  siblings?: Siblings
  value: unknown
}): unknown {
  const meta = metaOf(schema)
  if (isForFewer(meta)) return isNothing(value) ? value : undefined
  const text = maskedText({ meta, siblings, value })
  if (text !== undefined) return isNothing(value) ? value : text
  const inner = requiredPart(schema)
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const element = inner.element as z.ZodType
    return value.map((row) => withoutPersonalData({ schema: element, value: row }))
  }
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value
  const written = value as Siblings
  const members = Object.entries(written).map(([name, member]) => {
    const field = inner.shape[name] as undefined | z.ZodType
    return [
      name,
      field ? withoutPersonalData({ schema: field, siblings: written, value: member }) : member,
    ] as const
  })
  return Object.fromEntries(members.filter(([, member]) => member !== undefined))
}

/** Whether a stored value shows personal data that `withoutPersonalData` would hide. */
export function holdsPersonalData({ schema, value }: { schema: z.ZodType; value: unknown }) {
  return JSON.stringify(value) !== JSON.stringify(withoutPersonalData({ schema, value }))
}

function isNothing(value: unknown): boolean {
  return Object.keys(present({ value }) as object).length === 0
}
