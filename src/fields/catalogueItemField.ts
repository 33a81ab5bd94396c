import type { SingleRelationshipField, Where } from 'payload'

import { relationId } from './relationId.ts'

/**
 * The row of the standard catalogue a record fulfils, one of its department. It is bookkeeping and not
 * content, so binding needs no review.
 */
export const catalogueItemField: SingleRelationshipField = {
  name: 'catalogueItem',
  type: 'relationship',
  admin: {
    description: {
      en: 'The catalogue item this fulfils; counted in its coverage',
      zh: '本信息落实的目录事项，计入该事项的落实情况；不对外公开',
    },
  },
  filterOptions: ({ data }): false | Where => {
    const department = relationId((data as undefined | { department?: unknown })?.department)
    return department !== undefined && { department: { equals: department } }
  },
  index: true,
  label: { en: 'Catalogue item', zh: '对应目录事项' },
  relationTo: 'catalog-items',
}
