import type { CatalogueRow } from '@gongkai/standard-catalogue'

import { placeOf } from './storedItems.ts'

const MOST = 20

/** Rows in groups that can be stored at the same time: no place is twice in a group. */
export function sideBySide<T extends { row: CatalogueRow }>(rows: T[]): T[][] {
  const groups: T[][] = []
  let places = new Set<string>()
  for (const each of rows) {
    const place = placeOf(each.row)
    const isTaken = each.row.seq !== undefined && places.has(place)
    const group = groups.at(-1)
    if (group && group.length < MOST && !isTaken) group.push(each)
    else {
      groups.push([each])
      places = new Set()
    }
    places.add(place)
  }
  return groups
}
