import type { CollectionConfig } from 'payload'

import { machineCollection } from '@gongkai/shared'

import { PUBLICATION_SLUGS } from '../names.ts'
import { longText, numberField, textField } from './storedFields.ts'

/** The public log. `body` and `superseded` lie outside the hash chain. */
export function publications(): CollectionConfig {
  return machineCollection({
    slug: PUBLICATION_SLUGS.records,
    fields: [
      numberField('seq', { index: true, unique: true }),
      textField('entryKey', { index: true }),
      textField('publicId', { index: true }),
      numberField('revision'),
      textField('state'),
      longText('scopes'),
      longText('ever'),
      textField('contentSha256'),
      longText('body'),
      textField('approvalKey'),
      longText('change'),
      textField('datePublished', { index: true }),
      textField('at'),
      textField('prevHash'),
      textField('recordHash'),
      { name: 'superseded', type: 'checkbox' },
    ],
    labels: {
      plural: { en: 'Publications', zh: '公开记录' },
      singular: { en: 'Publication', zh: '公开记录' },
    },
  })
}
