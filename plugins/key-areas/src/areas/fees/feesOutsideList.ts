import type { Draft } from '../../domain/draft.ts'
import type { Fees } from './checks.ts'

/**
 * P05: fees a text charges that the list in force does not name, or no longer lets be charged. What is
 * not on the list must not be charged.
 */
export function feesOutsideList({ list, names }: { list: Draft<Fees>; names: string[] }): string[] {
  const charged = new Set(
    (list.items ?? []).filter(({ status }) => status === 'charged').map(({ name }) => name),
  )
  return names.filter((name) => !charged.has(name))
}
