import type { JsonObject, Payload } from 'payload'

import { fulfilledItem } from './coverage/fulfilledItem.ts'

/** The item of the standard catalogue a record is bound to, its name, and the last day it sets. */
export async function cataloguedAs(source: { data: JsonObject; payload: Payload }) {
  const item = await fulfilledItem(source)
  return {
    dueOn: item?.dueOn ? `${item.dueOn}T12:00:00.000Z` : null,
    item: item?.id ?? null,
    title: item?.title ?? null,
  }
}
