import type { CollectionConfig } from 'payload'

import { machineCollection } from '@gongkai/shared'

import { PUBLICATION_SLUGS } from '../names.ts'
import { longText, numberField, textField } from './storedFields.ts'

/** Which entry names which public file, and whether it still does. */
export function publicationFiles(): CollectionConfig {
  return machineCollection({
    slug: PUBLICATION_SLUGS.files,
    fields: [
      textField('key', { index: true, unique: true }),
      textField('sha256', { index: true }),
      textField('publicId', { index: true }),
      longText('filename'),
      textField('mimeType'),
      numberField('size'),
      textField('state'),
    ],
    labels: {
      plural: { en: 'Public files', zh: '公开附件' },
      singular: { en: 'Public file', zh: '公开附件' },
    },
  })
}
