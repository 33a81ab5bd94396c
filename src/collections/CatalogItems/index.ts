import type { CollectionConfig } from 'payload'

import { contentCollection } from '../content/contentCollection.ts'
import { catalogueColumns } from './catalogueColumns.ts'
import { localColumns } from './localColumns.ts'
import { refuseTakenNumber } from './refuseTakenNumber.ts'
import { keepRowKey, rowKeyField } from './rowKey.ts'

/** 公开目录: one row of the standard catalogue, with the columns of 国办发〔2019〕54号. */
export function CatalogItems(): CollectionConfig {
  const collection = contentCollection({
    slug: 'catalog-items',
    admin: {
      defaultColumns: ['title', 'field', 'seq', 'firstLevel', 'department', 'updatedAt', '_status'],
      description: { en: 'Rows of the standard catalogue', zh: '基层政务公开标准目录的事项' },
      listSearchableFields: ['title', 'firstLevel', 'secondLevel', 'indexNumber'],
    },
    fields: [
      {
        type: 'tabs',
        tabs: [
          { fields: catalogueColumns, label: { en: 'Catalogue', zh: '目录栏目' } },
          { fields: localColumns, label: { en: 'Follow-up', zh: '周期和补充栏目' } },
        ],
      },
      rowKeyField,
    ],
    labels: {
      plural: { en: 'Catalogue items', zh: '公开目录' },
      singular: { en: 'Catalogue item', zh: '目录事项' },
    },
  })
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...collection.admin?.components,
        beforeListTable: ['/src/components/catalogue/import/ImportLink.tsx#ImportLink'],
      },
    },
    hooks: {
      ...collection.hooks,
      beforeChange: [keepRowKey],
      beforeValidate: [...(collection.hooks?.beforeValidate ?? []), refuseTakenNumber],
    },
  }
}
