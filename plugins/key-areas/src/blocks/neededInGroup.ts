import type { z } from 'zod'

import type { Label } from '../domain/label.ts'
import { type FieldKind, isOptional, metaOf } from '../domain/schema/fieldMeta.ts'

/** Kinds whose own component, or the fields inside, say what is needed. */
const UNMARKED = new Set<FieldKind>(['group', 'table', 'yes'])

/** The star of a field that is needed once the group it is in is filled in. */
export function starOf({
  demands,
  kind,
  schema,
}: {
  /** What is demanded has the star of Payload. */
  demands: boolean
  kind: FieldKind
  schema: z.ZodType
}): undefined | { Label: string } {
  if (demands || isOptional(schema) || UNMARKED.has(kind)) return undefined
  return { Label: '@gongkai/key-areas/client#StarredLabel' }
}

/** What stars mean in a group that may stay empty; nothing where it has none. */
export function noteOnStars(schema: z.ZodObject): Label | undefined {
  const members = Object.values(schema.shape as Record<string, z.ZodType>)
  const hasStars = members.some((member) => {
    const kind = metaOf(member)?.kind
    return kind !== undefined && starOf({ demands: false, kind, schema: member })
  })
  if (!hasStars) return undefined
  return {
    en: 'Once this part is filled in, what has a * is needed.',
    zh: '填写本组时，带*的为必填项。',
  }
}
