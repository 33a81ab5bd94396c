import { basesIn, CHANNELS, elementsIn, fieldIn } from '@gongkai/standard-catalogue'

import { type CatalogItemSeed, catalogItems } from '../data/catalogItems.ts'

import type { Publishable } from '../data/seedItem.ts'
import { pathOf } from '../plan.ts'
import { codeOf } from './codeOf.ts'
import type { CountyItem } from './countyItem.ts'

export function catalogItem(row: CatalogItemSeed): CountyItem {
  const { key, areas: _areas, basis, channels, department, elements, level, ...fields } = row
  return {
    key,
    title: row.title,
    attachments: [],
    collection: 'catalog-items',
    department,
    dependsOn: [],
    edited: (edit) => ({ ...edit.set }),
    fields: ({ departmentId }) => ({
      ...fields,
      bases: basesIn(basis),
      channels: channels.map((label) => codeOf({ choices: CHANNELS, label })),
      department: departmentId(department),
      elements: elementsIn(elements),
      field: fieldOf(row),
      levels: [level],
      seq: numberOf(row),
    }),
    path: pathOf(key),
  }
}

/** The row of the catalogue that a record with a key area fulfils. */
export function catalogItemFulfilledBy({ department, keyArea }: Publishable): string | undefined {
  return catalogItems.find(
    ({ areas, department: owner }) =>
      owner === department && keyArea && areas?.includes(keyArea.slug),
  )?.key
}

function fieldOf({ firstLevel }: CatalogItemSeed) {
  return fieldIn(firstLevel) ?? 'general'
}

/** Numbers run within a department's field. */
function numberOf(row: CatalogItemSeed): number {
  const neighbours = catalogItems.filter(
    (other) => other.department === row.department && fieldOf(other) === fieldOf(row),
  )
  return neighbours.indexOf(row) + 1
}
