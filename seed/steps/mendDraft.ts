import type { Payload, TypedUser } from 'payload'

import type { CountyItem } from '../records/countyItem.ts'

type Fields = Record<string, unknown>

/**
 * Writes a draft again when a run was cut off inside its writing: without transactions a row can
 * lack its lists. Only for drafts that nobody has signed yet.
 */
export async function mendDraft({
  fields,
  id,
  item,
  payload,
  user,
}: {
  fields: Fields
  id: string
  item: CountyItem
  payload: Payload
  user: TypedUser
}): Promise<void> {
  const draft = (await payload.findByID({
    id,
    collection: item.collection,
    depth: 0,
    draft: true,
  })) as unknown as Fields
  const isWhole = Object.entries(fields).every(([name, value]) =>
    isStored({ stored: draft[name], value }),
  )
  if (isWhole) return
  await payload.update({
    id,
    collection: item.collection,
    // The fields differ with the collection; the collections' own validation judges them.
    data: fields as never,
    depth: 0,
    draft: true,
    overrideAccess: false,
    user,
  })
}

function isStored({ stored, value }: { stored: unknown; value: unknown }): boolean {
  if (Array.isArray(value)) return Array.isArray(stored) && stored.length === value.length
  return value === undefined || (stored !== undefined && stored !== null)
}
