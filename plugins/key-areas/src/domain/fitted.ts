import { z } from 'zod'

import { plainDecimal } from './plainDecimal.ts'
import { metaOf, requiredPart } from './schema/fieldMeta.ts'

/**
 * A value with what cannot be there left out, so that rules may rely on lists being lists and text
 * being text. Forms count an empty list as `0`, and an API may be sent anything. `containers` keeps
 * single values of the wrong kind, for the shape to complain of; `everything` drops them too.
 * Decimals are read as the form will store them, so that one being written is not refused for its
 * separators.
 */
export function fitted({
  drop,
  schema,
  value,
}: {
  drop: 'containers' | 'everything'
  schema: z.ZodType
  value: unknown
}): unknown {
  const inner = requiredPart(schema)
  if (inner instanceof z.ZodObject) {
    if (!isObject(value)) return undefined
    const members = Object.entries(value).flatMap(([name, member]) => {
      const field = inner.shape[name] as undefined | z.ZodType
      const kept = field && fitted({ drop, schema: field, value: member })
      return kept === undefined ? [] : [[name, kept] as const]
    })
    return Object.fromEntries(members)
  }
  if (inner instanceof z.ZodArray) {
    if (!Array.isArray(value)) return undefined
    const element = inner.element as z.ZodType
    return value.map((row) => fitted({ drop, schema: element, value: row }) ?? emptyRow(element))
  }
  if (drop === 'everything' && !isOfKind({ schema, value })) return undefined
  const isWrittenDecimal = metaOf(schema)?.kind === 'decimal' && typeof value === 'string'
  return isWrittenDecimal ? plainDecimal(value) : value
}

/** Rows keep their places, so that an issue points to the right one. */
function emptyRow(element: z.ZodType): unknown {
  return element instanceof z.ZodObject ? {} : ''
}

function isOfKind({ schema, value }: { schema: z.ZodType; value: unknown }): boolean {
  const inner = requiredPart(schema)
  if (inner instanceof z.ZodEnum) return inner.safeParse(value).success
  switch (metaOf(schema)?.kind) {
    case 'decimal':
      return typeof value === 'string' || typeof value === 'number'
    case 'whole':
      return typeof value === 'number'
    case 'yes':
      return typeof value === 'boolean'
    default:
      return typeof value === 'string'
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
