import { z } from 'zod'

import type { KeyArea } from '../keyArea.ts'
import { publicData } from '../publicData.ts'
import { metaOf, requiredPart } from '../schema/fieldMeta.ts'
import type { RecordText } from './recordText.ts'

/** The texts of a key area's value as they would be public, with the labels of their fields. */
export function areaTexts({ area, value }: { area: KeyArea; value: unknown }): RecordText[] {
  return textsIn({ path: [], schema: area.schema, value: publicData({ area, value }) })
}

function textsIn({
  path,
  schema,
  value,
}: {
  path: (number | string)[]
  schema: z.ZodType
  value: unknown
}): RecordText[] {
  const label = metaOf(schema)?.label.zh
  const text = readableText({ schema, value })
  if (text) return [{ ...(label && { label }), path: path.join('.'), text }]
  const inner = requiredPart(schema)
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const element = inner.element as z.ZodType
    return value.flatMap((row, index) =>
      textsIn({ path: [...path, index], schema: element, value: row }),
    )
  }
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    textsIn({ path: [...path, name], schema: inner.shape[name] as z.ZodType, value: member }),
  )
}

/** Amounts are left out: nobody is found by one, and a long one looks like a telephone number. */
function readableText({
  schema,
  value,
}: {
  schema: z.ZodType
  value: unknown
}): string | undefined {
  const meta = metaOf(schema)
  switch (meta?.kind) {
    case 'choice':
      return meta.choices?.[value as string]?.zh
    case 'day':
    case 'line':
    case 'lines':
    case 'whole':
      return value === undefined ? undefined : String(value as number | string)
    default:
      return undefined
  }
}
