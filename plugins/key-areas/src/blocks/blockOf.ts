import type { Block, Field } from 'payload'
import type { z } from 'zod'

import { defaultTableOptions, type TableOptions } from '../dataTables/tableOptions.ts'
import type { KeyArea } from '../domain/keyArea.ts'

import { fieldOf } from './fieldOf.ts'
import type { FieldPlace } from './fieldPlace.ts'
import { inRows } from './inRows.ts'

/** The form of an area as a Payload block. Its values stay inside the block and are never queried. */
export function blockOf({
  area,
  tables = defaultTableOptions,
  uploads,
}: {
  area: KeyArea
  tables?: TableOptions
  uploads: string | undefined
}): Block {
  return {
    slug: area.slug,
    admin: { disableBlockName: true, ...(area.group && { group: { ...area.group } }) },
    fields: fieldsOf({
      demands: true,
      place: { area: area.slug, path: '', tables },
      schema: area.schema,
      uploads,
    }),
    labels: { plural: area.label, singular: area.label },
  }
}

function fieldsOf({
  demands,
  place,
  schema,
  uploads,
}: {
  demands: boolean
  place: FieldPlace
  schema: z.ZodObject
  uploads: string | undefined
}): Field[] {
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, part]) =>
    fieldOf({
      name,
      demands,
      fieldsOf,
      place: { ...place, path: place.path === '' ? name : `${place.path}.${name}` },
      schema: part,
      uploads,
    }),
  )
  return inRows(fields)
}
