import { keyAreaFiles, keyAreas, publicKeyArea, type PublicSection } from '@gongkai/key-areas'

import { approvedAttachment, fileUrl } from './attachments.ts'
import { civilDate } from './civilDate.ts'
import type { TypedPart } from './commonItem.ts'
import { issuers } from './issuers.ts'
import { definitionTable, heading, type RichNode, rowTable } from './richText/node.ts'
import { type ApprovedSnapshot, requiredText, textOf } from './snapshot.ts'
import type { Tables } from './tables.ts'

/** Name of the schema of the files lists are published in. */
export const DATASET = 'dataset'

/**
 * The typed data of a record: `_disclosure.key_area` with the address of the schema that describes
 * it, the same for people, and its long lists as files.
 */
export function keyAreaPart({
  firstPublishedAt,
  modifiedAt,
  snapshot,
  tables,
}: {
  firstPublishedAt: string
  modifiedAt: string
  snapshot: ApprovedSnapshot
  tables: Tables
}): TypedPart {
  const { enclosures, fields } = snapshot
  const schemas = `${tables.feedsUrl}/feeds/schema/data`
  const [publisher] = issuers({ fields, tables })
  const known = publicKeyArea({
    addressOf: (id) => fileUrl({ ...approvedAttachment({ id, snapshot }), tables }),
    areas: keyAreas,
    enclosures,
    fields,
    record: {
      formedOn: civilDate(fields.formedOn),
      indexNumber: textOf(fields.indexNumber),
      issued: civilDate(firstPublishedAt),
      modified: civilDate(modifiedAt),
      publisher,
      schemaUrl: `${schemas}/${DATASET}.json`,
      title: requiredText({ fields, name: 'title' }).trim(),
    },
    today: tables.today,
  })
  if (!known) return { attachmentIds: [], files: [], members: {}, nodes: [] }
  const { area, data, files, label, sections } = known
  const schema = `${schemas}/${area}.json`
  return {
    attachmentIds: keyAreaFiles({ areas: keyAreas, fields, isOnlyPublic: true }),
    files,
    members: { key_area: { area, data, label, schema } },
    nodes: sections.flatMap(nodesOf),
  }
}

function nodesOf(section: PublicSection): RichNode[] {
  const title = section.title ? [heading({ tag: 'h2', text: section.title })] : []
  const table =
    section.kind === 'values'
      ? definitionTable(section.values)
      : rowTable({ head: section.head, rows: section.rows })
  return [...title, table]
}
