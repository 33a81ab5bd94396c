import type { CollectionConfig } from 'payload'

import { machineCollection } from '@gongkai/shared'

/** Every index number ever given, so that none is given twice or to something else. */
export const indexNumbersCollection = (): CollectionConfig =>
  machineCollection({
    slug: 'index-numbers',
    fields: [
      { name: 'number', type: 'text', required: true, unique: true },
      { name: 'target', type: 'text', required: true, unique: true },
      { name: 'series', type: 'text', index: true, required: true },
      { name: 'sequence', type: 'number', index: true, required: true },
    ],
    labels: {
      plural: { en: 'Index numbers', zh: '索引号登记' },
      singular: { en: 'Index number', zh: '索引号登记' },
    },
  })
