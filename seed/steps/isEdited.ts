import type { Payload } from 'payload'

import type { Edit } from '../factories/edit.ts'
import type { CountyItem } from '../records/countyItem.ts'

/** Whether the newest draft of an item already shows an edit. */
export async function isEdited({
  edit,
  id,
  item,
  payload,
}: {
  edit: Edit
  id: string
  item: CountyItem
  payload: Payload
}): Promise<boolean> {
  const draft = (await payload.findByID({
    id,
    collection: item.collection,
    depth: 0,
    draft: true,
  })) as unknown as Record<string, unknown>
  const isReplaced =
    edit.replace === undefined || JSON.stringify(draft.content).includes(edit.replace[1])
  const isSet = Object.entries(edit.set ?? {}).every(([field, value]) => draft[field] === value)
  return isReplaced && isSet
}
