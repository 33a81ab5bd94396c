import type { ProjectionInput } from '@gongkai/publications'

import { CATALOGUED } from '../fields/cataloguedField.ts'
import { permalink } from './permalink.ts'
import { type ApprovedFields, isRecord, textOf } from './snapshot.ts'
import type { Tables } from './tables.ts'

/** The item of the standard catalogue a record was approved under, while that one is public. */
export function catalogueRow({
  fields,
  input: { publicIdOf },
  tables,
}: {
  fields: ApprovedFields
  input: Pick<ProjectionInput, 'publicIdOf'>
  tables: Tables
}): undefined | { id: string; title: string | undefined; url: string } {
  const { item, title } = cataloguedIn(fields)
  const id = textOf(item)
  const publicId = id && publicIdOf({ collection: 'catalog-items', id })
  if (!publicId) return undefined
  return { id: publicId, title: textOf(title), url: permalink({ publicId, tables }) }
}

/** The last day for disclosure that item sets. */
export function catalogueDay(fields: ApprovedFields): unknown {
  return cataloguedIn(fields).dueOn
}

function cataloguedIn(fields: ApprovedFields): Record<string, unknown> {
  const stated = fields[CATALOGUED]
  return isRecord(stated) ? stated : {}
}
