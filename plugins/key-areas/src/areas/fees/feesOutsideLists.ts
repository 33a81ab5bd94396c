import type { Draft } from '../../domain/draft.ts'
import type { Fees } from './checks.ts'

/**
 * P05: of the fees named, those that no list in force lets be charged. What is not on a list must not
 * be charged.
 */
export function feesOutsideLists({
  lists,
  names,
}: {
  lists: Draft<Fees>[]
  names: string[]
}): string[] {
  const charged = new Set(
    lists
      .flatMap(({ items }) => items ?? [])
      .filter(({ status }) => status === 'charged')
      .map(({ name }) => name),
  )
  return names.filter((name) => !charged.has(name))
}
