import type { Block, Field } from 'payload'
import type { z } from 'zod'

import type { KeyArea } from '../domain/keyArea.ts'

import { fieldOf } from './fieldOf.ts'
import { inRows } from './inRows.ts'

/** The form of an area as a Payload block. Its values stay inside the block and are never queried. */
export function blockOf({ area, uploads }: { area: KeyArea; uploads: string | undefined }): Block {
  return {
    slug: area.slug,
    admin: { disableBlockName: true, ...(area.group && { group: { ...area.group } }) },
    fields: fieldsOf({ demands: true, schema: area.schema, uploads }),
    labels: { plural: area.label, singular: area.label },
  }
}

function fieldsOf({
  demands,
  schema,
  uploads,
}: {
  demands: boolean
  schema: z.ZodObject
  uploads: string | undefined
}): Field[] {
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, part]) =>
    fieldOf({ name, demands, fieldsOf, schema: part, uploads }),
  )
  return inRows(fields)
}
