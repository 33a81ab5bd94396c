import type { CatalogueRow } from '@gongkai/standard-catalogue'

import type { PayloadRequest } from 'payload'

import type { CatalogItem } from '../../payload-types.ts'
import { printedItems } from './printedItems.ts'

/** Field and number, which tell an item of a department from the others. */
export function placeOf({ field, seq }: { field?: unknown; seq?: unknown }): string {
  return `${field as string}:${seq as number}`
}

/** The items of a department, or those that may hold the places of `rows`, as last drafted. */
export async function storedItems({
  department,
  req,
  rows,
}: {
  department: string
  req: PayloadRequest
  rows?: CatalogueRow[]
}): Promise<Map<string, CatalogItem>> {
  const numbers = rows?.flatMap(({ seq }) => (seq === undefined ? [] : [seq]))
  const items = await printedItems({
    department,
    req,
    ...(numbers && { where: { seq: { in: numbers } } }),
  })
  return new Map(items.map((item) => [placeOf(item), item]))
}
