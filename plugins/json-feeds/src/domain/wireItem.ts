import type { JsonObject } from './json.ts'

import type { PublishedRecord } from './publishedRecord.ts'

import { SPEC } from './spec.ts'

const OUT_OF_SCOPE_NOTICE = '该条目已不属于本订阅范围。'

/** Sequence numbers are 16 digits of text: they sort as text and no client rounds them. */
export function formatSeq(seq: number): string {
  return String(seq).padStart(16, '0')
}

/** A record as an item of its own or in a list. */
export function wireItem(record: PublishedRecord): JsonObject {
  const disclosure = record.body._disclosure as JsonObject
  return { ...record.body, _disclosure: { ...disclosure, seq: formatSeq(record.seq) } }
}

/**
 * A record as the change stream of one feed shows it. An entry that left the feed becomes a
 * tombstone there without any of its text. An erasure reaches every feed the entry was ever in,
 * because each of their mirrors may still hold a copy.
 */
export function wireChange({
  record,
  scope,
}: {
  record: PublishedRecord
  scope: string
}): JsonObject {
  if (record.scopes.includes(scope) || record.state === 'erased') return wireItem(record)
  const { at } = record.change
  return {
    id: record.publicId,
    ...(typeof record.body.url === 'string' && { url: record.body.url }),
    content_text: OUT_OF_SCOPE_NOTICE,
    _disclosure: {
      change: { at, kind: 'out_of_scope', material: true },
      revision: record.revision,
      seq: formatSeq(record.seq),
      spec: SPEC,
      state: 'out_of_scope',
    },
  }
}
