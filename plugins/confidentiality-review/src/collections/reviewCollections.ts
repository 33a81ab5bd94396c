import type { CollectionConfig, Field } from 'payload'

import { machineCollection } from '@gongkai/shared'

import { REVIEW_SLUGS } from '../names.ts'

const text = (name: string, more: { index?: boolean; unique?: boolean } = {}): Field => ({
  name,
  type: 'text',
  ...more,
})
const number = (name: string): Field => ({ name, type: 'number' })
const json = (name: string): Field => ({ name, type: 'json' })
const longText = (name: string): Field => ({
  name,
  type: 'textarea',
  maxLength: Number.MAX_SAFE_INTEGER,
})

const target: Field[] = [
  text('target', { index: true }),
  text('targetCollection'),
  text('targetId'),
]

/** The evidence of every review: machine collections, written by the engine only. */
export function reviewCollections(): CollectionConfig[] {
  return [
    machineCollection({
      slug: REVIEW_SLUGS.requests,
      fields: [
        text('no', { index: true, unique: true }),
        text('activeKey', { index: true, unique: true }),
        ...target,
        text('title'),
        text('department', { index: true }),
        text('state', { index: true }),
        text('step'),
        number('attempt'),
        text('contentHash'),
        text('snapshot'),
        text('submittedBy'),
        text('submittedAt'),
        text('dueOn', { index: true }),
        longText('note'),
      ],
      labels: {
        plural: { en: 'Reviews', zh: '保密审查单' },
        singular: { en: 'Review', zh: '保密审查单' },
      },
    }),
    machineCollection({
      slug: REVIEW_SLUGS.decisions,
      fields: [
        text('claimKey', { index: true, unique: true }),
        text('request', { index: true }),
        number('attempt'),
        text('step'),
        text('verdict'),
        longText('reason'),
        text('contentHash'),
        text('person', { index: true }),
        json('signer'),
        json('checklist'),
        json('remarks'),
        text('at', { index: true }),
      ],
    }),
    machineCollection({
      slug: REVIEW_SLUGS.snapshots,
      fields: [
        text('key', { index: true, unique: true }),
        ...target,
        text('contentHash'),
        text('salt'),
        longText('content'),
        text('erasedAt'),
      ],
    }),
    machineCollection({
      slug: REVIEW_SLUGS.approvals,
      fields: [
        text('key', { index: true, unique: true }),
        ...target,
        text('contentHash'),
        text('salt'),
        text('state', { index: true }),
        text('request', { index: true }),
        text('releasedAt'),
      ],
    }),
    machineCollection({
      slug: REVIEW_SLUGS.contributions,
      fields: [
        text('key', { index: true, unique: true }),
        text('target', { index: true }),
        number('round'),
        text('person'),
        text('name'),
        text('origin'),
      ],
    }),
    machineCollection({
      slug: REVIEW_SLUGS.takedowns,
      fields: [
        text('key', { index: true, unique: true }),
        ...target,
        text('title'),
        text('department', { index: true }),
        text('state', { index: true }),
        { name: 'erase', type: 'checkbox' },
        text('reasonCode'),
        longText('note'),
        text('person'),
        json('signer'),
        text('at'),
        text('ratifiedBy'),
        json('ratifier'),
        text('ratifiedAt'),
      ],
    }),
  ]
}
