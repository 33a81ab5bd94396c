import type { JsonObject, Payload } from 'payload'

import { relationId } from '../fields/relationId.ts'
import { catalogueDueOn } from './coverage/catalogueDueOn.ts'

/** The item of the standard catalogue a record is bound to, its name, and the last day it sets. */
export async function cataloguedAs({ data, payload }: { data: JsonObject; payload: Payload }) {
  const id = relationId(data.catalogueItem)
  const item =
    id === undefined
      ? null
      : await payload.findByID({
          id,
          collection: 'catalog-items',
          depth: 0,
          disableErrors: true,
          draft: true,
          select: { title: true },
        })
  const dueOn = item && (await catalogueDueOn({ data, payload }))
  return {
    dueOn: dueOn ? `${dueOn}T12:00:00.000Z` : null,
    item: item?.id ?? null,
    title: item?.title ?? null,
  }
}
