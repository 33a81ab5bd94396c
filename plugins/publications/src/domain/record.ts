import { chainHash, GENESIS_HASH } from '@gongkai/shared'

import { type Change, changeText } from './change.ts'

import { differingMembers } from './differingMembers.ts'
import { itemText } from './item.ts'
import { type JsonObject, parseJsonObject } from './json.ts'
import type { PublicState } from './publicState.ts'
import { packScopes, unpackScopes } from './scopes.ts'

/** One record of the public log, as stored. */
export type LogRecord = {
  approvalKey?: null | string
  at: string
  /** Canonical JSON of the public item; `null` once a newer record of the entry exists. */
  body?: null | string
  change?: null | string
  contentSha256: string
  datePublished?: null | string
  entryKey: string
  /** Every scope the entry was ever in. */
  ever?: null | string
  prevHash: string
  publicId: string
  recordHash: string
  revision: number
  scopes?: null | string
  seq: number
  state: PublicState
  superseded?: boolean | null
}

export type Head = { recordHash: string; seq: number }

/** The head of an empty log. */
export const EMPTY_LOG: Head = { recordHash: GENESIS_HASH, seq: 0 }

/** The hash that commits a record to all before it; body and bookkeeping are outside of it. */
export function recordHashOf({
  approvalKey,
  at,
  contentSha256,
  prevHash,
  publicId,
  revision,
  seq,
  state,
}: Omit<LogRecord, 'recordHash'>): string {
  return chainHash({
    entry: { approvalKey, at, contentSha256, publicId, revision, seq, state },
    previousHash: prevHash,
  })
}

/** What an entry shall look like in public now. */
export type Appearance = {
  approvalKey: null | string
  /** The change that led to the entry's current state. */
  change: Change
  contentSha256: string
  datePublished: null | string
  entryKey: string
  item: JsonObject
  publicId: string
  revision: number
  scopes: string[]
  state: PublicState
}

/** Whether the entry's newest record already shows this appearance. */
export function isOnRecord({
  appearance,
  newest,
}: {
  appearance: Appearance
  newest: LogRecord | undefined
}): boolean {
  if (!newest || !showsSameStep({ appearance, newest })) return false
  return (
    newest.contentSha256 === appearance.contentSha256 &&
    (newest.scopes ?? '') === packScopes(appearance.scopes)
  )
}

/** The record that puts an appearance right behind `head`. `at` is RFC 3339. */
export function nextRecord({
  appearance,
  at,
  head,
  newest,
}: {
  appearance: Appearance
  at: string
  head: Head
  newest: LogRecord | undefined
}): LogRecord {
  const { approvalKey, contentSha256, datePublished, entryKey, publicId, revision, state } =
    appearance
  const change = changeOnRecord({ appearance, at, newest })
  const record = {
    approvalKey,
    at,
    body: itemText({ change, contentSha256, item: appearance.item }),
    change: changeText(change),
    contentSha256,
    datePublished,
    entryKey,
    ever: packScopes([...unpackScopes(newest?.ever), ...appearance.scopes]),
    prevHash: head.recordHash,
    publicId,
    revision,
    scopes: packScopes(appearance.scopes),
    seq: head.seq + 1,
    state,
    superseded: false,
  }
  return { ...record, recordHash: recordHashOf(record) }
}

function changeOnRecord({
  appearance,
  at,
  newest,
}: {
  appearance: Appearance
  at: string
  newest: LogRecord | undefined
}): Change {
  if (!newest?.body || appearance.state !== 'published') return appearance.change
  const older = parseJsonObject({ text: newest.body, what: `the body of record ${newest.seq}` })
  const fields = differingMembers({ newer: appearance.item, older })
  if (showsSameStep({ appearance, newest }))
    return { at, fields, kind: 'metadata', material: false }
  return appearance.change.kind === 'revised' ? { ...appearance.change, fields } : appearance.change
}

function showsSameStep({
  appearance,
  newest,
}: {
  appearance: Appearance
  newest: LogRecord
}): boolean {
  return (
    newest.state === appearance.state &&
    newest.revision === appearance.revision &&
    (newest.approvalKey ?? null) === appearance.approvalKey
  )
}
