import { canonicalJson } from '@gongkai/shared'

import { type JsonObject, parseJsonObject } from './json.ts'

/** Why a record was appended. */
export type Change = {
  /** RFC 3339 time with the office's offset. */
  at: string
  /** Members of the item that differ from the record before. */
  fields?: string[]
  kind: 'erased' | 'metadata' | 'published' | 'revised' | 'withdrawn'
  /** Whether a reader should be told; false for a change of labels alone. */
  material: boolean
  note?: string
  reasonCode?: string
}

/** The change as feeds carry it. */
export function wireChange({ reasonCode, ...change }: Change): JsonObject {
  return { ...change, ...(reasonCode && { reason_code: reasonCode }) }
}

export function changeText(change: Change): string {
  return canonicalJson(change)
}

export function parseChange(text: string): Change {
  return parseJsonObject({ text, what: 'a stored change' }) as Change
}
