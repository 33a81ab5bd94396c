import { canonicalJson } from '@gongkai/shared'

import { disclosureOf } from './item.ts'
import type { JsonObject } from './json.ts'

/** Members that differ with every revision and tell a reader nothing. */
const ALWAYS_DIFFERENT = new Set([
  'change',
  'content_sha256',
  'date_modified',
  'revision',
  'seq',
  'spec',
  'state',
])

/** Names of the members in which two items differ, those of `_disclosure` by their own name. */
export function differingMembers({
  newer,
  older,
}: {
  newer: JsonObject
  older: JsonObject
}): string[] {
  const [before, after] = [membersOf(older), membersOf(newer)]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !ALWAYS_DIFFERENT.has(name))
    .filter((name) => canonicalJson(before[name]) !== canonicalJson(after[name]))
    .sort()
}

function membersOf({ _disclosure, ...members }: JsonObject): JsonObject {
  return { ...members, ...disclosureOf({ _disclosure }) }
}
