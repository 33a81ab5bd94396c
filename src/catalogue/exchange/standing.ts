import type { CatalogueRow } from '@gongkai/standard-catalogue'

import { canonicalJson } from '@gongkai/shared'

import type { CatalogItem } from '../../payload-types.ts'
import { catalogueRowOf } from '../catalogueRowOf.ts'
import { isSameMatter, matterName } from './matterName.ts'

/**
 * What a row would do to the item in its place: make one, change columns of it, put a matter of
 * another name there, or nothing. `name` and `stored` are names of matters.
 */
export type Standing =
  | { columns: (keyof CatalogueRow)[]; is: 'changed' }
  | { is: 'new' }
  | { is: 'replaces'; name: string; stored: string }
  | { is: 'unchanged' }

/** Printed columns a row may leave empty. Local columns a file does not have stay as they are. */
export const EMPTIED = { audienceText: null, otherChannel: null, thirdLevel: null }

export function standingOf({
  item,
  row,
}: {
  item: CatalogItem | undefined
  row: CatalogueRow
}): Standing {
  if (!item) return { is: 'new' }
  const [name, stored] = [matterName(row), matterName(item)]
  if (stored !== '' && !isSameMatter(name, stored)) return { is: 'replaces', name, stored }
  const before = catalogueRowOf({ ...item })
  const after = catalogueRowOf({ ...item, ...EMPTIED, ...row })
  const columns = [
    ...new Set([...Object.keys(before), ...Object.keys(after)]),
  ] as (keyof CatalogueRow)[]
  const changed = columns.filter((key) => canonicalJson(before[key]) !== canonicalJson(after[key]))
  return changed.length === 0 ? { is: 'unchanged' } : { columns: changed, is: 'changed' }
}
