import type { CollectionConfig } from 'payload'

import { machineCollection } from '@gongkai/shared'

/** One row for every reconciliation that came to its end. */
export const runsCollection = (): CollectionConfig =>
  machineCollection({
    slug: 'reconciliation-runs',
    fields: [
      { name: 'startedAt', type: 'text', required: true },
      { name: 'finishedAt', type: 'text', index: true, required: true },
      { name: 'repaired', type: 'number', required: true },
      { name: 'open', type: 'number', required: true },
    ],
    labels: {
      plural: { en: 'Reconciliations', zh: '核对记录' },
      singular: { en: 'Reconciliation', zh: '核对记录' },
    },
  })
