import { canonicalJson, sha256Hex } from '@gongkai/shared'

import { type Change, wireChange } from './change.ts'

import { isJsonObject, type JsonObject } from './json.ts'
import type { PublicState } from './publicState.ts'

const SPEC = '1.0'

/** Members of `_disclosure` that tell one record from the next; they are not content. */
const BOOKKEEPING = ['seq', 'change', 'content_sha256'] as const

/**
 * Digest of a public item: SHA-256 over its canonical JSON (RFC 8785) without `_disclosure.seq`,
 * `_disclosure.change` and `_disclosure.content_sha256`.
 */
export function contentSha256Of(item: JsonObject): string {
  return sha256Hex(canonicalJson(withoutBookkeeping(item)))
}

/** The item with its public identity and state, as it is hashed: the same state, the same item. */
export function buildItem({
  base,
  publicId,
  revision,
  state,
}: {
  base: JsonObject
  publicId: string
  revision: number
  state: PublicState
}): JsonObject {
  const item = withoutBookkeeping(base)
  return {
    ...item,
    id: publicId,
    _disclosure: {
      ...disclosureOf(item),
      revision,
      spec: SPEC,
      state,
      ...(state === 'erased' && { purge: true }),
    },
  }
}

/** Canonical text of the item as stored and served; the sequence number is added when read. */
export function itemText({
  change,
  contentSha256,
  item,
}: {
  change: Change
  contentSha256: string
  item: JsonObject
}): string {
  const _disclosure = {
    ...disclosureOf(item),
    change: wireChange(change),
    content_sha256: contentSha256,
  }
  return canonicalJson({ ...item, _disclosure })
}

export function disclosureOf(item: JsonObject): JsonObject {
  return isJsonObject(item._disclosure) ? item._disclosure : {}
}

function withoutBookkeeping(item: JsonObject): JsonObject {
  const _disclosure = { ...disclosureOf(item) }
  for (const member of BOOKKEEPING) delete _disclosure[member]
  return { ...item, _disclosure }
}
