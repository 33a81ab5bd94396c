import type { CollectionConfig } from 'payload'

import { machineCollection } from '@gongkai/shared'

import { PUBLICATION_SLUGS } from '../names.ts'
import { textField } from './storedFields.ts'

/** One row: which life of the log cursors belong to. */
export function publicationEpoch(): CollectionConfig {
  return machineCollection({
    slug: PUBLICATION_SLUGS.epoch,
    fields: [textField('key', { index: true, unique: true }), textField('epoch')],
    labels: {
      plural: { en: 'Log epochs', zh: '公开记录纪元' },
      singular: { en: 'Log epoch', zh: '公开记录纪元' },
    },
  })
}
