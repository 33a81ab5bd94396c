import type { FlattenedField } from 'payload'

import type { Block } from './block.ts'
import { clockTime, dayInWords } from './officeTimes.ts'

import { plainText } from './plainText.ts'
import { richTextBlocks } from './richTextBlocks.ts'
import { tableBlocks } from './tableBlocks.ts'
import type { Wording } from './wording.ts'

/** A stored value of a reviewed field as the blocks a reader sees; nothing for an empty one. */
export function readableBlocks({
  field,
  value,
  wording,
}: {
  field: FlattenedField
  value: unknown
  wording: Wording
}): Block[] {
  if (value === null || value === undefined || value === '') return []
  switch (field.type) {
    case 'richText':
      return richTextBlocks({ value, wording })
    case 'checkbox':
      return [paragraph(value === true ? wording.yes : wording.no)]
    case 'date':
      return [paragraph(dateInWords({ field, value: plainText(value), wording }))]
    case 'radio':
    case 'select':
      return list(value).map((option) => paragraph(optionInWords({ field, option, wording })))
    case 'relationship':
    case 'upload':
      return list(value).map((target) => paragraph(titleIn({ field, target, wording })))
    case 'textarea':
      return plainText(value).split(/\n+/).filter(Boolean).map(paragraph)
    case 'array':
    case 'blocks':
      return list(value).map((row) => rowInWords({ field, row: row as Row, wording }))
    case 'text':
    case 'number':
      return list(value).map((text) => paragraph(plainText(text)))
    case 'json': {
      const table = tableBlocks({ field, value, wording })
      if (table) return table
      return [paragraph(typeof value === 'object' ? JSON.stringify(value) : plainText(value))]
    }
    default:
      return [paragraph(typeof value === 'object' ? JSON.stringify(value) : plainText(value))]
  }
}

type Row = Record<string, unknown>

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

function dateInWords({
  field,
  value,
  wording,
}: {
  field: Extract<FlattenedField, { type: 'date' }>
  value: string
  wording: Wording
}): string {
  const hasTime = /time/i.test(field.admin?.date?.pickerAppearance ?? '')
  return hasTime ? clockTime(value) : dayInWords({ instant: value, language: wording.language })
}

function optionInWords({
  field,
  option,
  wording,
}: {
  field: Extract<FlattenedField, { type: 'radio' | 'select' }>
  option: unknown
  wording: Wording
}): string {
  const known = field.options.find(
    (candidate) => (typeof candidate === 'string' ? candidate : candidate.value) === option,
  )
  return typeof known === 'object' ? wording.label(known.label, String(option)) : String(option)
}

function titleIn({
  field,
  target,
  wording,
}: {
  field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>
  target: unknown
  wording: Wording
}): string {
  if (typeof target === 'object' && target !== null && 'relationTo' in target) {
    const { relationTo, value } = target as { relationTo: string; value: unknown }
    return wording.titleOf({ id: String(value), collection: relationTo })
  }
  return wording.titleOf({ id: String(target), collection: String(field.relationTo) })
}

/** A row of an array or a block of fields: its filled fields as table cells with their labels. */
function rowInWords({
  field,
  row,
  wording,
}: {
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>
  row: Row
  wording: Wording
}): Block {
  const cells = fieldsOfRow(field, row).flatMap((member) => {
    const words = readableBlocks({ field: member, value: row[member.name], wording })
    if (words.length === 0) return []
    const label = wording.label('label' in member ? member.label : undefined, member.name)
    return [wording.labelled(label, wording.listed(words.map(({ text }) => text)))]
  })
  return {
    kind: 'item',
    marker: '•',
    text: cells.join(wording.language.startsWith('zh') ? '；' : '; '),
  }
}

function fieldsOfRow(
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  row: Row,
): FlattenedField[] {
  if (field.type === 'array') return field.flattenedFields
  return field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []
}
