/** Dates and times are never one in the other's place: `*_on` is a day, the rest has an offset. */
const TEXT = { type: 'string' }
const DAY = { pattern: '^\\d{4}-\\d{2}-\\d{2}$', type: 'string' }
const INSTANT = { format: 'date-time', pattern: '(Z|[+-]\\d{2}:\\d{2})$', type: 'string' }
const ADDRESS = { format: 'uri', pattern: '^https?://', type: 'string' }
const DIGEST = { pattern: '^[0-9a-f]{64}$', type: 'string' }
const PUBLIC_ID = {
  pattern: '^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  type: 'string',
}
const CLASSIFIED = {
  properties: { code: TEXT, label: TEXT, scheme: TEXT },
  required: ['code'],
  type: 'object',
}

const attachment = {
  properties: {
    _disclosure: {
      properties: {
        archived_url: ADDRESS,
        language: TEXT,
        pages: { type: 'integer' },
        sha256: DIGEST,
      },
      required: ['sha256'],
      type: 'object',
    },
    mime_type: TEXT,
    size_in_bytes: { minimum: 0, type: 'integer' },
    title: TEXT,
    url: ADDRESS,
  },
  required: ['url', 'mime_type'],
  type: 'object',
}

const change = {
  properties: {
    at: INSTANT,
    fields: { items: TEXT, type: 'array' },
    kind: TEXT,
    material: { type: 'boolean' },
    note: TEXT,
    reason_code: TEXT,
  },
  required: ['kind', 'at'],
  type: 'object',
}

const disclosure = {
  properties: {
    audience: { items: CLASSIFIED, type: 'array' },
    body_truncated: { const: true },
    catalogue_row: {
      properties: { id: PUBLIC_ID, title: TEXT, url: ADDRESS },
      required: ['id'],
      type: 'object',
    },
    category: CLASSIFIED,
    change,
    content_sha256: DIGEST,
    disclosure: { properties: { basis: TEXT, mode: TEXT, term: TEXT }, type: 'object' },
    document_number: {
      properties: {
        agency_word: TEXT,
        serial: { type: 'integer' },
        text: TEXT,
        year: { type: 'integer' },
      },
      required: ['text'],
      type: 'object',
    },
    formed_on: DAY,
    genre: CLASSIFIED,
    has_tables: { type: 'boolean' },
    index_number: TEXT,
    key_area: {
      properties: { area: TEXT, data: { type: 'object' }, label: TEXT, schema: ADDRESS },
      required: ['area', 'data', 'schema'],
      type: 'object',
    },
    issuers: {
      items: {
        properties: { code: TEXT, name: TEXT, role: TEXT },
        required: ['name', 'role'],
        type: 'object',
      },
      type: 'array',
    },
    published_on: DAY,
    publisher: { properties: { code: TEXT, name: TEXT }, type: 'object' },
    purge: { const: true },
    relations: {
      items: {
        properties: { id: PUBLIC_ID, rel: TEXT, title: TEXT, url: ADDRESS },
        required: ['rel', 'id'],
        type: 'object',
      },
      type: 'array',
    },
    replaced_by: PUBLIC_ID,
    revision: { minimum: 1, type: 'integer' },
    seq: { pattern: '^\\d{16}$', type: 'string' },
    spec: { pattern: '^1\\.\\d+$', type: 'string' },
    state: { minLength: 1, type: 'string' },
    timeliness: {
      properties: {
        due_on: DAY,
        late_reason: TEXT,
        late_working_days: { minimum: 1, type: 'integer' },
      },
      required: ['due_on'],
      type: 'object',
    },
    topics: { items: CLASSIFIED, type: 'array' },
    validity: {
      properties: { by: PUBLIC_ID, effective_on: DAY, ends_on: DAY, status: TEXT },
      required: ['status'],
      type: 'object',
    },
  },
  required: ['spec', 'seq', 'revision', 'state', 'change'],
  type: 'object',
}

/** A JSON Feed 1.1 item with `_disclosure`. Unknown members and unknown codes are allowed. */
export const itemSchema = {
  allOf: [
    ...[
      { then: published(), when: 'published' },
      { then: withdrawn(), when: 'withdrawn' },
      { then: erased(), when: 'erased' },
      {
        then: { not: anyOf('title', 'summary', 'content_html', 'attachments') },
        when: 'out_of_scope',
      },
    ].map(({ then, when }) => ({ if: inState(when), then })),
  ],
  anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
  properties: {
    _disclosure: disclosure,
    attachments: { items: attachment, type: 'array' },
    authors: { items: { properties: { name: TEXT }, type: 'object' }, type: 'array' },
    content_html: TEXT,
    content_text: TEXT,
    date_modified: INSTANT,
    date_published: INSTANT,
    id: PUBLIC_ID,
    language: TEXT,
    summary: TEXT,
    tags: { items: TEXT, type: 'array' },
    title: TEXT,
    url: ADDRESS,
  },
  required: ['id', '_disclosure'],
  type: 'object',
}

function published() {
  return {
    properties: { _disclosure: { required: ['content_sha256'] } },
    required: ['title', 'url', 'content_text', 'date_published', 'date_modified'],
  }
}

function withdrawn() {
  return {
    not: anyOf('content_html', 'attachments'),
    properties: { _disclosure: { properties: { change: { required: ['reason_code'] } } } },
  }
}

/** Of an erased item only its identity, its address and the code of the reason may remain. */
function erased() {
  return {
    not: anyOf('title', 'summary', 'content_html', 'attachments', 'tags', 'authors', 'image'),
    properties: {
      _disclosure: {
        not: anyOf('index_number', 'document_number', 'issuers'),
        properties: { change: { not: anyOf('note'), required: ['reason_code'] } },
        required: ['purge'],
      },
    },
  }
}

function inState(state: string) {
  return { properties: { _disclosure: { properties: { state: { const: state } } } } }
}

function anyOf(...members: string[]) {
  return { anyOf: members.map((member) => ({ required: [member] })) }
}
