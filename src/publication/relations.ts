import { permalink } from './permalink.ts'
import type { ProjectionInput } from './projection.ts'
import { type ApprovedFields, isRecord, recordsOf, textOf, textsOf } from './snapshot.ts'
import type { Tables } from './tables.ts'

type Relation = { id: string; rel: string; url: string }
type Stated = { collection: string; id: string; rel: string }

/** Relations to records that are public now; the others stay unsaid. */
export function relations({
  fields,
  publicIdOf,
  tables,
}: {
  fields: ApprovedFields
  publicIdOf: ProjectionInput['publicIdOf']
  tables: Tables
}): Relation[] {
  const found = [...interpreted(fields), ...recordsOf(fields.relations).flatMap(stated)].flatMap(
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

function stated(row: Record<string, unknown>): Stated[] {
  const rel = textOf(row.rel)
  const target = isRecord(row.target) ? row.target : {}
  const collection = textOf(target.relationTo)
  const id = textOf(target.value)
  return rel && collection && id ? [{ collection, id, rel }] : []
}
