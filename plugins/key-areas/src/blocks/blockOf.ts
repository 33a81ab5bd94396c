import type { Block } from 'payload'
import type { z } from 'zod'

import type { KeyArea } from '../domain/keyArea.ts'

import { fieldOf } from './fieldOf.ts'
import { inRows } from './inRows.ts'

/** The form of an area as a Payload block. Its values stay inside the block and are never queried. */
export function blockOf({ area, uploads }: { area: KeyArea; uploads: string | undefined }): Block {
  return {
    slug: area.slug,
    admin: { disableBlockName: true },
    fields: fieldsOf({ schema: area.schema, uploads }),
    labels: { plural: area.label, singular: area.label },
  }
}

function fieldsOf({ schema, uploads }: { schema: z.ZodObject; uploads: string | undefined }) {
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, part]) =>
    fieldOf({ name, fieldsOf, schema: part, uploads }),
  )
  return inRows(fields)
}
