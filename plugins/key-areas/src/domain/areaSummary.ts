import { z } from 'zod'

import type { KeyArea } from './keyArea.ts'
import { publicData } from './publicData.ts'
import { type FieldMeta, metaOf, requiredPart } from './schema/fieldMeta.ts'
import { isTableReference } from './table/tableValue.ts'

type Values = Record<string, unknown>

/**
 * What a value says in one sentence: the name of its area and its first figures, or its first facts in
 * words where it has no figures, for a summary where nobody wrote one. Of what anybody may read.
 */
export function areaSummary({
  area,
  longest = 100,
  value,
}: {
  area: KeyArea
  /** Characters. */
  longest?: number
  value: unknown
}): string | undefined {
  const { label, schema } = area
  const values = publicData({ area, value })
  const { unit } = schema.shape as Record<string, z.ZodType>
  const money = unit && metaOf(unit)?.choices?.[String(values.unit)]?.zh
  const figures = figuresOf({ money, schema, values })
  let text = ''
  for (const fact of figures.length > 0 ? figures : factsInWords({ schema, values })) {
    const longer = text === '' ? `${label.zh}：${fact}` : `${text}，${fact}`
    if (longer.length >= longest) break
    text = longer
  }
  return text === '' ? undefined : `${text}。`
}

/** Single figures and the lengths of lists in the order of the schema, then those of its groups. */
function figuresOf({
  money,
  name = '',
  schema,
  values,
}: {
  /** Unit of the amounts that have none of their own. */
  money: string | undefined
  name?: string
  schema: z.ZodObject
  values: Values
}): string[] {
  const members = membersOf({ schema, values })
  // 涉及户数和人数 lists its members 户数 and 人数 and says nothing else.
  const isList = members.filter(({ meta }) => name.includes(meta.label.zh)).length > 1
  const prefix = isList ? '' : name
  const own = members.flatMap(({ meta, value }) => {
    const figure = figureOf({
      meta,
      unit: meta.unit ?? (meta.kind === 'decimal' ? money : undefined),
      value,
    })
    return figure ? [`${prefix}${meta.label.zh}${figure}`] : []
  })
  const inGroups = members.flatMap(({ meta, schema: inner, value }) =>
    inner instanceof z.ZodObject && !isTableReference(value)
      ? figuresOf({
          money,
          name: `${name}${meta.label.zh}`,
          schema: inner,
          values: value as Values,
        })
      : [],
  )
  return [...own, ...inGroups]
}

/** Names and choices in the order of the schema; none that is masked, for it may name a person. */
function factsInWords({ schema, values }: { schema: z.ZodObject; values: Values }): string[] {
  return membersOf({ schema, values }).flatMap(({ key, meta, value }) => {
    if (key === 'unit' || meta.mask) return []
    const words = meta.kind === 'line' ? value : meta.choices?.[String(value)]?.zh
    return typeof words === 'string' && words !== '' ? [`${meta.label.zh}${words}`] : []
  })
}

function membersOf({ schema, values }: { schema: z.ZodObject; values: Values }) {
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const meta = metaOf(field)
    const value = values[key]
    return meta && value !== undefined ? [{ key, meta, schema: requiredPart(field), value }] : []
  })
}

function figureOf({
  meta: { kind },
  unit,
  value,
}: {
  meta: FieldMeta
  unit: string | undefined
  value: unknown
}): string | undefined {
  if (Array.isArray(value)) return kind === 'choices' ? undefined : `${value.length}条`
  if (isTableReference(value)) return `${value.rowCount}条`
  const isFigure = kind === 'decimal' || kind === 'whole'
  return isFigure && unit && Number(value) !== 0 ? `${String(value)}${unit}` : undefined
}
