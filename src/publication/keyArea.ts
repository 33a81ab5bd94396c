import type { JsonObject } from 'payload'

import { keyAreas, publicKeyArea, type PublicSection } from '@gongkai/key-areas'

import { definitionTable, heading, type RichNode, rowTable } from './richText/node.ts'
import type { ApprovedFields } from './snapshot.ts'
import type { Tables } from './tables.ts'

/** `_disclosure.key_area`: the typed data with the address of the schema that describes it. */
export function keyAreaMember({
  fields,
  tables,
}: {
  fields: ApprovedFields
  tables: Tables
}): JsonObject {
  const known = publicKeyArea({ areas: keyAreas, fields })
  if (!known) return {}
  const { area, data, label } = known
  const schema = `${tables.feedsUrl}/feeds/schema/data/${area}.json`
  return { key_area: { area, data, label, schema } }
}

/** The same data for people, before whatever text was written beside it. */
export function keyAreaNodes({ fields }: { fields: ApprovedFields }): RichNode[] {
  return publicKeyArea({ areas: keyAreas, fields })?.sections.flatMap(nodesOf) ?? []
}

function nodesOf(section: PublicSection): RichNode[] {
  const title = section.title ? [heading({ tag: 'h2', text: section.title })] : []
  const table =
    section.kind === 'values'
      ? definitionTable(section.values)
      : rowTable({ head: section.head, rows: section.rows })
  return [...title, table]
}
