import type { CollectionConfig } from 'payload'

import { machineCollection } from '@gongkai/shared'

import { PUBLICATION_SLUGS } from '../names.ts'
import { textField } from './storedFields.ts'

/** Notices that an entry's state is ahead of the log; each is deleted by its own id. */
export function publicationOutbox(): CollectionConfig {
  return machineCollection({
    slug: PUBLICATION_SLUGS.outbox,
    fields: [textField('entryKey', { index: true })],
    labels: {
      plural: { en: 'Pending publications', zh: '待入公开记录' },
      singular: { en: 'Pending publication', zh: '待入公开记录' },
    },
  })
}
