import { parseChange } from '../domain/change.ts'
import { disclosureOf } from '../domain/item.ts'

import { parseJsonObject } from '../domain/json.ts'
import { unpackScopes } from '../domain/scopes.ts'
import type { Row } from '../engine/rows.ts'
import type { PublishedRecord } from './publicationReader.ts'

const SEQ_DIGITS = 16

/** Reads a stored record; its number is put into the body, zero-padded so that it sorts as text. */
export function publishedRecord(row: Row<'records'>): PublishedRecord {
  const { at, body, change, contentSha256, publicId, revision, seq, state } = row
  if (!body || !change) throw new Error(`publications: record ${seq} has lost its body`)
  const item = parseJsonObject({ text: body, what: `the body of record ${seq}` })
  const _disclosure = { ...disclosureOf(item), seq: String(seq).padStart(SEQ_DIGITS, '0') }
  return {
    at,
    body: { ...item, _disclosure },
    change: parseChange(change),
    contentSha256,
    datePublished: row.datePublished ?? null,
    ever: unpackScopes(row.ever),
    publicId,
    revision,
    scopes: unpackScopes(row.scopes),
    seq,
    state,
  }
}
