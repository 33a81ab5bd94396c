import type { ProjectionInput } from '@gongkai/publications'

import { permalink } from './permalink.ts'
import { type ApprovedFields, isRecord, recordsOf, textOf, textsOf } from './snapshot.ts'
import type { Tables } from './tables.ts'

type Relation = { id: string; rel: string; url: string }
type Stated = { collection: string; id: string; rel: string }

/** Relations to records that are public now; the others stay unsaid. */
export function relations({
  fields,
  input: { collection, id, publicIdOf },
  tables,
}: {
  fields: ApprovedFields
  input: Pick<ProjectionInput, 'collection' | 'id' | 'publicIdOf'>
  tables: Tables
}): Relation[] {
  const own = [
    ...interpreted(fields),
    ...corrected(fields),
    ...resultOf(fields),
    ...recordsOf(fields.relations).flatMap(stated),
  ]
  const found = [...own, ...(tables.referrers[`${collection}:${id}`] ?? [])].flatMap(
    ({ collection, id, rel }) => {
      const publicId = publicIdOf({ collection, id })
      return publicId ? [{ id: publicId, rel, url: permalink({ publicId, tables }) }] : []
    },
  )
  return [
    ...new Map(found.map((relation) => [`${relation.rel} ${relation.id}`, relation])).values(),
  ]
}

function interpreted(fields: ApprovedFields): Stated[] {
  return textsOf(fields.interprets).map((id) => ({ collection: 'entries', id, rel: 'interprets' }))
}

function corrected(fields: ApprovedFields): Stated[] {
  return recordsOf(fields.corrects).flatMap((target) => stated({ rel: 'corrects', target }))
}

function resultOf(fields: ApprovedFields): Stated[] {
  const id = textOf(fields.resultOf)
  return id ? [{ collection: 'notices', id, rel: 'result_of' }] : []
}

function stated(row: Record<string, unknown>): Stated[] {
  const rel = textOf(row.rel)
  const target = isRecord(row.target) ? row.target : {}
  const collection = textOf(target.relationTo)
  const id = textOf(target.value)
  return rel && collection && id ? [{ collection, id, rel }] : []
}
