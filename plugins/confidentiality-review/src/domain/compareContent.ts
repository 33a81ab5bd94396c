import type { FlattenedField } from 'payload'

import { areBlocksEqual, type BlockChange, compareBlocks } from './compareBlocks.ts'

import { compareTable } from './compareTable.ts'
import { readableBlocks } from './readableBlocks.ts'
import type { Wording } from './wording.ts'

type Content = Readonly<Record<string, unknown>>

export type FieldComparison = {
  isChanged: boolean
  label: string
  lines: BlockChange[]
  /** Names from the document down to the field, joined by dots. */
  path: string
}

/**
 * Reviewed content field by field; fields that are empty on both sides are left out, and so are
 * those marked `custom.derived`: they only repeat, for lists, what other fields say.
 */
export function compareContent({
  after,
  before,
  fields,
  wording,
}: {
  after: Content
  before: Content
  fields: readonly FlattenedField[]
  wording: Wording
}): FieldComparison[] {
  return fields.flatMap((field) => compareField({ after, before, field, wording }))
}

function compareField({
  after,
  before,
  field,
  wording,
}: {
  after: Content
  before: Content
  field: FlattenedField
  wording: Wording
}): FieldComparison[] {
  if (field.custom?.derived === true) return []
  const label = wording.label('label' in field ? field.label : undefined, field.name)
  if (field.type === 'group' || field.type === 'tab') {
    const members = compareContent({
      after: contentOf(after[field.name]),
      before: contentOf(before[field.name]),
      fields: field.flattenedFields,
      wording,
    })
    return members.map((member) => ({
      ...member,
      label: `${label} · ${member.label}`,
      path: `${field.name}.${member.path}`,
    }))
  }
  if (field.type === 'blocks' && field.maxRows === 1) {
    const rowOf = (content: Content) =>
      contentOf((content[field.name] as unknown[] | undefined)?.[0])
    const [old, young] = [rowOf(before), rowOf(after)]
    return field.blocks
      .filter(({ slug }) => slug === old.blockType || slug === young.blockType)
      .flatMap((block) => {
        const of = (row: Content) => (row.blockType === block.slug ? row : {})
        const members = compareContent({
          after: of(young),
          before: of(old),
          fields: block.flattenedFields,
          wording,
        })
        return members.map((member) => ({
          ...member,
          label: `${label} · ${member.label}`,
          path: `${field.name}.0.${member.path}`,
        }))
      })
  }
  const old = readableBlocks({ field, value: before[field.name], wording })
  const young = readableBlocks({ field, value: after[field.name], wording })
  if (old.length === 0 && young.length === 0) return []
  const isTable = field.type === 'json' && [...old, ...young].every(({ kind }) => kind === 'row')
  const lines = isTable
    ? compareTable({ after: young, before: old, wording })
    : compareBlocks({ after: young, before: old })
  return [{ isChanged: !areBlocksEqual(old, young), label, lines, path: field.name }]
}

function contentOf(value: unknown): Content {
  return typeof value === 'object' && value !== null ? (value as Content) : {}
}
