import { canonicalJson } from './canonicalJson.ts'
import { sha256Hex } from './sha256Hex.ts'

/** The `prevHash` of the first record of every chain. */
export const GENESIS_HASH = '0'.repeat(64)

/** Hash that commits a record to the one before it: SHA-256 over the canonical JSON of both. */
export function chainHash({
  entry,
  previousHash,
}: {
  entry: Record<string, unknown>
  previousHash: string
}): string {
  return sha256Hex(canonicalJson({ ...entry, prevHash: previousHash }))
}
