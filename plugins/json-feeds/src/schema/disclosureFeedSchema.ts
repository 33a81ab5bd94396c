import { itemSchema } from './itemSchema.ts'

const TEXT = { type: 'string' }
const ADDRESS = { format: 'uri', pattern: '^https?://', type: 'string' }

const sync = {
  properties: {
    epoch: { minLength: 1, type: 'string' },
    has_more: { type: 'boolean' },
    next_cursor: { pattern: '^[\\w-]+$', type: 'string' },
    poll_after_seconds: { minimum: 1, type: 'integer' },
  },
  required: ['epoch', 'next_cursor', 'has_more'],
  type: 'object',
}

const index = {
  properties: {
    contact: { properties: { name: TEXT, telephone: TEXT }, required: ['name'], type: 'object' },
    docs: ADDRESS,
    earliest: { format: 'date-time', type: 'string' },
    epoch: { minLength: 1, type: 'string' },
    feeds: {
      items: {
        properties: {
          changes_url: ADDRESS,
          feed_url: ADDRESS,
          name: TEXT,
          scope: TEXT,
          title: TEXT,
        },
        required: ['name', 'scope', 'title', 'feed_url', 'changes_url'],
        type: 'object',
      },
      type: 'array',
    },
    policy: {
      properties: {
        erasure_promise_seconds: { minimum: 1, type: 'integer' },
        page: { type: 'object' },
        tombstone_retention: TEXT,
      },
      required: ['tombstone_retention', 'erasure_promise_seconds'],
      type: 'object',
    },
    schema: ADDRESS,
    spec: { pattern: '^1\\.\\d+$', type: 'string' },
    time_zone: TEXT,
    title: TEXT,
    url: ADDRESS,
  },
  required: ['spec', 'title', 'url', 'schema', 'epoch', 'time_zone', 'policy', 'feeds'],
  type: 'object',
}

const problem = {
  properties: {
    code: { minLength: 1, type: 'string' },
    detail: TEXT,
    parameter: TEXT,
    restart: ADDRESS,
    status: { maximum: 599, minimum: 400, type: 'integer' },
    title: TEXT,
    title_en: TEXT,
    tombstone: { $ref: '#/$defs/item' },
    type: ADDRESS,
  },
  required: ['type', 'title', 'title_en', 'status', 'code'],
  type: 'object',
}

/**
 * JSON Schema 2020-12 of the feeds: JSON Feed 1.1 with `_disclosure`. `$defs` holds the item, the
 * feed index and the problem. It grows by additions only, so it never says
 * `additionalProperties: false`.
 */
export function disclosureFeedSchema(id: string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'JSON Feed 1.1 with government information disclosure, 1.0',
    $defs: { index, item: itemSchema, problem },
    properties: {
      _disclosure: {
        if: { properties: { kind: { const: 'changes' } } },
        properties: {
          about: ADDRESS,
          kind: TEXT,
          schema: ADDRESS,
          spec: { pattern: '^1\\.\\d+$', type: 'string' },
          sync,
        },
        required: ['spec', 'schema', 'kind'],
        then: { required: ['sync'] },
        type: 'object',
      },
      authors: { type: 'array' },
      feed_url: ADDRESS,
      home_page_url: ADDRESS,
      items: { items: { $ref: '#/$defs/item' }, maxItems: 100, type: 'array' },
      language: TEXT,
      next_url: ADDRESS,
      title: { minLength: 1, type: 'string' },
      version: { const: 'https://jsonfeed.org/version/1.1' },
    },
    required: ['version', 'title', 'items', '_disclosure'],
    type: 'object',
  }
}
