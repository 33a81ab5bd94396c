import type { CollectionConfig } from 'payload'

import { machineCollection } from '@gongkai/shared'

import { PUBLICATION_SLUGS } from '../names.ts'
import { longText, numberField, textField } from './storedFields.ts'

/** What each entry shall look like in public, step by step. The log is made from the newest step. */
export function publicationStates(): CollectionConfig {
  return machineCollection({
    slug: PUBLICATION_SLUGS.states,
    fields: [
      textField('key', { index: true, unique: true }),
      textField('entryKey', { index: true }),
      numberField('n', { index: true }),
      textField('publicId', { index: true }),
      textField('state', { index: true }),
      numberField('revision'),
      textField('approvalKey', { index: true }),
      longText('snapshot'),
      longText('change'),
      longText('title'),
      longText('url'),
      textField('firstPublishedAt'),
      textField('modifiedAt'),
      textField('at'),
    ],
    labels: {
      plural: { en: 'Public states', zh: '公开状态' },
      singular: { en: 'Public state', zh: '公开状态' },
    },
  })
}
