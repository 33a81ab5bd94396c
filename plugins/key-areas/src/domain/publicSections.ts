import { z } from 'zod'

import type { KeyArea } from './keyArea.ts'
import { publicData } from './publicData.ts'
import { type FieldMeta, metaOf, requiredPart } from './schema/fieldMeta.ts'
import { isPublicReference, type PublicTableReference } from './table/publicTableReference.ts'

/** A part of the public data as a reader sees it, in Chinese: named values, or a table of rows. */
export type PublicSection =
  | { head: string[]; kind: 'table'; rows: string[][]; title: string }
  | { kind: 'values'; title?: string; values: { name: string; text: string }[] }

type Values = Record<string, unknown>

/**
 * The public data in reading order: single values first, then groups and lists in the order of the
 * schema. What only other people may see is not in it, and files stand as they are named in the value.
 */
export function publicSections({
  area,
  value,
}: {
  area: KeyArea
  value: unknown
}): PublicSection[] {
  return sectionsOf({
    schema: area.schema,
    values: publicData({ addressOf: (address) => address, area, value }),
  })
}

function sectionsOf({
  schema,
  title,
  values,
}: {
  schema: z.ZodObject
  title?: string
  values: Values
}): PublicSection[] {
  const members = membersOf({ schema, values })
  const single = members.filter(({ meta }) => !COMPOUND.has(meta.kind))
  const compound = members.filter(({ meta }) => COMPOUND.has(meta.kind))
  const named = single.map(({ meta, value }) => ({
    name: nameOf(meta),
    text: inWords({ meta, value }),
  }))
  return [
    ...(named.length > 0
      ? [{ kind: 'values' as const, ...(title && { title }), values: named }]
      : []),
    ...compound.flatMap(({ meta, schema: inner, value }): PublicSection[] => {
      const heading = title ? `${title}·${meta.label.zh}` : meta.label.zh
      if (inner instanceof z.ZodObject) {
        return sectionsOf({ schema: inner, title: heading, values: value as Values })
      }
      return isPublicReference(value)
        ? [inFiles({ title: heading, value })]
        : [tableOf({ schema: inner, title: heading, value: value as Values[] })]
    }),
  ]
}

/** A list too long for a page is in the files beside it. */
function inFiles({ title, value }: { title: string; value: PublicTableReference }): PublicSection {
  const text = `共${value.row_count}行，全部数据见附件（CSV、JSON）`
  return { kind: 'values', title, values: [{ name: '数据', text }] }
}

const COMPOUND = new Set(['group', 'rows', 'table'])

function membersOf({ schema, values }: { schema: z.ZodObject; values: Values }) {
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const meta = metaOf(field)
    const value = values[name]
    return meta && value !== undefined ? [{ meta, schema: requiredPart(field), value }] : []
  })
}

/** Columns that no row fills are left out. */
function tableOf({
  schema,
  title,
  value,
}: {
  schema: z.ZodType
  title: string
  value: Values[]
}): PublicSection {
  const row = (schema as z.ZodArray<z.ZodObject>).element
  const columns = Object.entries(row.shape as Record<string, z.ZodType>).flatMap(
    ([name, field]) => {
      const meta = metaOf(field)
      const isFilled = value.some((cells) => cells[name] !== undefined)
      return meta && isFilled ? [{ name, field, meta }] : []
    },
  )
  return {
    head: columns.map(({ meta }) => nameOf(meta)),
    kind: 'table',
    rows: value.map((cells) =>
      columns.map(({ field, meta, name }) => cellText({ field, meta, value: cells[name] })),
    ),
    title,
  }
}

/** What is itself a group or a list inside a row, on one line. */
function cellText({
  field,
  meta,
  value,
}: {
  field: z.ZodType
  meta: FieldMeta
  value: unknown
}): string {
  if (value === undefined) return ''
  if (!COMPOUND.has(meta.kind)) return inWords({ meta, value })
  const inner = requiredPart(field)
  const rows = Array.isArray(value) ? (value as Values[]) : [value as Values]
  const schema = (inner instanceof z.ZodArray ? inner.element : inner) as z.ZodObject
  return rows
    .map((values) =>
      membersOf({ schema, values })
        .map((member) => `${nameOf(member.meta)}：${cellText({ ...member, field: member.schema })}`)
        .join('，'),
    )
    .join('；')
}

function nameOf({ label, unit }: FieldMeta): string {
  return unit ? `${label.zh}（${unit}）` : label.zh
}

function inWords({
  meta: { choices = {}, kind },
  value,
}: {
  meta: FieldMeta
  value: unknown
}): string {
  const labelled = (code: unknown) => choices[String(code)]?.zh ?? String(code)
  switch (kind) {
    case 'choice':
      return labelled(value)
    case 'choices':
      return (value as unknown[]).map(labelled).join('、')
    case 'day':
      return dayInWords(String(value))
    case 'yes':
      return value === true ? '是' : '否'
    default:
      return String(value)
  }
}

function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
