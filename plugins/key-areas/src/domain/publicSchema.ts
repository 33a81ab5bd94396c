import { z } from 'zod'

import type { KeyArea } from './keyArea.ts'
import { type FieldMeta, fieldMeta, metaOf, requiredPart } from './schema/fieldMeta.ts'

/**
 * JSON Schema (draft 2020-12) of the public data of an area: labels as titles in Chinese, units as
 * `x-unit`, codes with their labels. Fields for fewer people are not in it.
 */
export function publicSchema(area: KeyArea): Record<string, unknown> {
  return {
    ...z.toJSONSchema(publicPart(area.schema) as z.ZodObject, {
      override: ({ jsonSchema, zodSchema }) => {
        const meta = fieldMeta.get(zodSchema as unknown as z.ZodType)
        if (meta?.kind === 'table') orReference(jsonSchema)
        if (meta) Object.assign(jsonSchema, described(meta))
      },
    }),
    title: area.label.zh,
  }
}

function publicPart(schema: z.ZodType): z.ZodType {
  const meta = metaOf(schema)
  if (schema instanceof z.ZodOptional) return publicPart(schema.unwrap() as z.ZodType).optional()
  if (schema instanceof z.ZodArray) {
    const element = schema.element as z.ZodType
    const row = publicPart(element)
    return kept({
      meta,
      schema: z.array(meta?.display ? z.union([row, withdrawnRow({ element, meta })]) : row),
    })
  }
  if (meta?.mask) return kept({ meta, schema: z.string() })
  if (!(schema instanceof z.ZodObject)) return schema
  const shape = Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([, field]) => (metaOf(field)?.audience ?? 'public') === 'public')
    .map(([name, field]) => [name, endingPart(field)] as const)
  return kept({ meta, schema: z.object(Object.fromEntries(shape)) })
}

/** A list whose rows come to an end may have none left. */
function endingPart(field: z.ZodType): z.ZodType {
  const part = publicPart(field)
  return metaOf(field)?.display?.until ? part.optional() : part
}

/** A row that was withdrawn: what is kept of it, and always the day. */
function withdrawnRow({ element, meta }: { element: z.ZodType; meta: FieldMeta }): z.ZodType {
  const { keeps = [], withdrawnOn } = meta.display ?? {}
  const { shape } = element as z.ZodObject
  const fields = keeps.map((name) => {
    const field = shape[name] as z.ZodType
    return [name, publicPart(name === withdrawnOn ? requiredPart(field) : field)] as const
  })
  return z.object(Object.fromEntries(fields))
}

function kept({ meta, schema }: { meta: FieldMeta | undefined; schema: z.ZodType }): z.ZodType {
  return meta ? schema.register(fieldMeta, meta) : schema
}

/** A list that is too long for the public data is named there; its rows are in the files beside it. */
function orReference(jsonSchema: Record<string, unknown>): void {
  const { items, type, ...rest } = jsonSchema
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
  const reference = {
    properties: {
      row_count: { minimum: 1, type: 'integer' },
      sha256: { pattern: '^[0-9a-f]{64}$', type: 'string' },
    },
    required: ['row_count', 'sha256'],
    type: 'object',
  }
  Object.assign(jsonSchema, { anyOf: [{ items, type }, reference] }, rest)
}

function described({ choices, description, kind, label, unit }: FieldMeta) {
  return {
    title: label.zh,
    ...(description && { description: description.zh }),
    ...(kind === 'file' && { format: 'uri' }),
    ...(kind === 'day' && { format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    ...(unit && { 'x-unit': unit }),
    ...(choices && {
      'x-labels': Object.fromEntries(Object.entries(choices).map(([code, { zh }]) => [code, zh])),
    }),
  }
}
