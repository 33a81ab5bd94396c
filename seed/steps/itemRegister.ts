import type { Payload } from 'payload'

import type { ReviewedCollection } from '../data/seedItem.ts'
import type { CountyItem } from '../records/countyItem.ts'

export type ItemRegister = {
  add: (args: { id: string; item: CountyItem }) => void
  idOf: (item: CountyItem) => string | undefined
  target: (key: string) => { collection: ReviewedCollection; id: string } | undefined
}

const COLLECTIONS: ReviewedCollection[] = [
  'catalog-items',
  'entries',
  'guides',
  'interpretations',
  'notices',
]

/** Which items have a row. They are known by collection, department and title: titles are unique. */
export async function openItemRegister({
  departmentIds,
  payload,
}: {
  departmentIds: ReadonlyMap<string, string>
  payload: Payload
}): Promise<ItemRegister> {
  const rows = new Map<string, string>()
  for (const collection of COLLECTIONS) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      pagination: false,
      select: { title: true, department: true } as never,
    })
    for (const { id, title, department } of docs as unknown as Row[]) {
      rows.set(nameOf({ title, collection, department }), id)
    }
  }
  const made = new Map<string, { collection: ReviewedCollection; id: string }>()
  return {
    add: ({ id, item }) => made.set(item.key, { collection: item.collection, id }),
    idOf: ({ title, collection, department }) =>
      rows.get(nameOf({ title, collection, department: departmentIds.get(department) })),
    target: (key) => made.get(key),
  }
}

type Row = { department?: string; id: string; title?: string }

function nameOf(parts: { collection: string; department?: string; title?: string }): string {
  return JSON.stringify([parts.collection, parts.department ?? '', parts.title ?? ''])
}
