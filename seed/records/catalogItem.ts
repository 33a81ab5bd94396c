import { CHANNELS } from '../../src/fields/channels.ts'
import type { CatalogItemSeed } from '../data/catalogItems.ts'

import { pathOf } from '../plan.ts'
import { codeOf } from './codeOf.ts'
import type { CountyItem } from './countyItem.ts'

export function catalogItem(row: CatalogItemSeed): CountyItem {
  const { key, channels, department, ...fields } = row
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
      channels: channels.map((label) => codeOf({ choices: CHANNELS, label })),
      department: departmentId(department),
    }),
    path: pathOf(key),
  }
}
