import { canonicalJson, sha256Hex } from '@gongkai/shared'

/**
 * Commitment to reviewed content: SHA-256 over a salt and the snapshot text. Without the salt the
 * hash of a short text could be guessed (review of a single ID number, say).
 */
export function contentHash({ salt, snapshot }: { salt: string; snapshot: string }): string {
  return sha256Hex(`${salt}\n${snapshot}`)
}

/** Unique key of an approval: exactly this collection, document and content. */
export function approvalKey(approval: {
  collection: string
  contentHash: string
  id: string
}): string {
  return sha256Hex(canonicalJson(approval))
}
