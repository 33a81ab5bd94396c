import type { BlocksField } from 'payload'

import { blockOf } from '../blocks/blockOf.ts'
import type { ResolvedOptions } from '../options.ts'

/** 重点领域: which key area a record is of, and its data. */
export function keyAreaField({
  collection,
  options: { areas, collections, tables, uploads },
}: {
  collection: string
  options: ResolvedOptions
}): BlocksField {
  const offered = collections[collection] ?? []
  return {
    name: 'keyArea',
    type: 'blocks',
    admin: {
      description: {
        en: 'Choose the area; its fields are checked while you write',
        zh: '选择所属领域后填写，系统随时核对勾稽关系、期限和编码',
      },
    },
    blocks: areas
      .filter(({ slug }) => offered.includes(slug))
      .map((area) => blockOf({ area, tables, uploads })),
    // Payload would store a block it does not know, and show it nowhere.
    filterOptions: [...offered],
    label: { en: 'Key area', zh: '重点领域' },
    labels: {
      plural: { en: 'Key areas', zh: '重点领域' },
      singular: { en: 'Key area', zh: '重点领域' },
    },
    maxRows: 1,
  }
}
