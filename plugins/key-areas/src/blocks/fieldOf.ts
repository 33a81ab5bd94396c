import type { Field } from 'payload'
import type { z } from 'zod'

import type { Label } from '../domain/label.ts'
import { type FieldMeta, isOptional, metaOf, requiredPart } from '../domain/schema/fieldMeta.ts'
import { headText } from '../domain/table/cellText.ts'
import { dayFieldParts } from './dayFieldParts.ts'
import { decimalFieldParts } from './decimalFieldParts.ts'
import type { FieldPlace } from './fieldPlace.ts'
import { WHOLE_WIDTH } from './inRows.ts'
import { noteOnStars, starOf } from './neededInGroup.ts'
import { tableFieldParts } from './tableFieldParts.ts'

type FieldsOf = (args: {
  demands: boolean
  place: FieldPlace
  schema: z.ZodObject
  uploads: string | undefined
}) => Field[]

/** The form field of one member of a schema; none for files where there is no upload collection. */
export function fieldOf({
  demands,
  fieldsOf,
  name,
  place,
  schema,
  uploads,
}: {
  /** False inside a group that may stay empty: Payload would demand its fields all the same. */
  demands: boolean
  fieldsOf: FieldsOf
  name: string
  place: FieldPlace
  schema: z.ZodType
  uploads: string | undefined
}): Field[] {
  const meta = metaOf(schema)
  if (!meta) throw new Error(`key-areas: the field "${name}" has no label; use the field builders`)
  const { isWide, shownWhen } = meta
  const star = starOf({ demands, kind: meta.kind, schema })
  const base = {
    name,
    admin: {
      ...(meta.description && { description: meta.description }),
      ...(isWide && { width: WHOLE_WIDTH }),
      ...(star && { components: star }),
      ...(shownWhen && {
        condition: (_: unknown, siblings: Record<string, unknown>) => shownWhen(siblings),
      }),
    },
    label: labelWithUnit(meta),
    required: demands && !isOptional(schema),
  }
  const inner = requiredPart(schema)
  switch (meta.kind) {
    case 'choice':
    case 'choices':
      return [
        { ...base, type: 'select', hasMany: meta.kind === 'choices', options: optionsOf(meta) },
      ] as Field[]
    case 'day':
      return [{ ...base, type: 'date', ...dayFieldParts(base.admin) }]
    case 'decimal':
      return [{ ...base, type: 'text', hasMany: false, ...decimalFieldParts(inner as z.ZodString) }]
    case 'file':
      return uploads ? [{ ...base, type: 'upload', relationTo: uploads } as Field] : []
    case 'group': {
      const note = base.required ? undefined : noteOnStars(inner as z.ZodObject)
      return [
        {
          name,
          type: 'group',
          admin: { ...(note && { description: note }), ...base.admin },
          fields: fieldsOf({
            demands: base.required,
            place,
            schema: inner as z.ZodObject,
            uploads,
          }),
          label: base.label,
        },
      ]
    }
    case 'line':
      return [{ ...base, type: 'text', maxLength: maxLengthOf(inner) } as Field]
    case 'lines':
      return [
        {
          ...base,
          type: 'textarea',
          admin: { ...base.admin, rows: 3 },
          maxLength: maxLengthOf(inner),
        } as Field,
      ]
    case 'rows':
      return [
        {
          ...base,
          type: 'array',
          admin: { ...base.admin, components: { ...star, RowLabel: rowTitleOf({ inner, meta }) } },
          fields: fieldsOf({ demands: true, place, schema: elementOf(inner), uploads }),
          labels: { plural: base.label, singular: meta.rowLabel ?? base.label },
        } as Field,
      ]
    case 'table':
      return [{ ...base, ...tableFieldParts({ base, meta, place, schema: inner as z.ZodArray }) }]
    case 'whole':
      return [{ ...base, type: 'number', admin: { ...base.admin, step: 1 } }]
    case 'yes':
      return [{ ...base, type: 'checkbox', required: false }]
  }
}

function rowTitleOf({ inner, meta }: { inner: z.ZodType; meta: FieldMeta }) {
  const members = Object.entries(elementOf(inner).shape as Record<string, z.ZodType>)
  const first = members.find(([, member]) => metaOf(member)?.kind === 'line')
  const clientProps = { label: meta.rowLabel ?? meta.label, ...(first && { name: first[0] }) }
  return { clientProps, path: '@gongkai/key-areas/client#RowTitle' }
}

function labelWithUnit(column: FieldMeta): Label {
  return { en: headText({ column, language: 'en' }), zh: headText({ column, language: 'zh' }) }
}

function optionsOf({ choices = {} }: FieldMeta) {
  return Object.entries(choices).map(([value, label]) => ({ label, value }))
}

function elementOf(schema: z.ZodType): z.ZodObject {
  return (schema as z.ZodArray<z.ZodObject>).element
}

function maxLengthOf(schema: z.ZodType): number {
  return (schema as z.ZodString).maxLength ?? 1_000
}
