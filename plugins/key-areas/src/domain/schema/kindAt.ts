import { z } from 'zod'

import { type FieldKind, metaOf, requiredPart } from './fieldMeta.ts'

/** The kind of the field at a path such as `lines.3.amount`; nothing where there is none. */
export function kindAt({
  path,
  schema,
}: {
  path: string
  schema: z.ZodType
}): FieldKind | undefined {
  let at: undefined | z.ZodType = schema
  for (const step of path.split('.')) {
    const inner: undefined | z.ZodType = at && requiredPart(at)
    if (inner instanceof z.ZodArray) at = inner.element as z.ZodType
    else
      at = inner instanceof z.ZodObject ? (inner.shape[step] as undefined | z.ZodType) : undefined
  }
  return at && metaOf(at)?.kind
}
