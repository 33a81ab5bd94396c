import type { SingleRelationshipField, Where } from 'payload'

import { relationId } from './relationId.ts'

/**
 * The row of the standard catalogue a record fulfils, one of its department. Coverage counts it at
 * once, without a review; the public learns of it as it was submitted (`cataloguedField`).
 */
export const catalogueItemField: SingleRelationshipField = {
  name: 'catalogueItem',
  type: 'relationship',
  admin: {
    description: {
      en: 'The catalogue item this fulfils; counted in its coverage, and public as it was submitted',
      zh: '本信息落实的目录事项，计入该事项的落实情况；按提请审查时的对应关系对外列出',
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
