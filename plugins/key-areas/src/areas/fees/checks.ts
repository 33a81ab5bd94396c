import type { z } from 'zod'

import { decimalOf, shown } from '../../domain/decimal.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import type { schema } from './schema.ts'

export type Fees = z.infer<typeof schema>
type Rule = Check<Fees, Record<string, never>, 'before'>
type Item = NonNullable<Draft<Fees>['items']>[number]

const nameOf = ({ department, name, parent }: Item) => [department, parent, name].join('·')

/** P01: what last year's list charged stands in this one, if only as abolished or suspended. */
const dropped: Rule = ({ context: { companions }, value: { items } }) => {
  const before = companions.before as Draft<Fees> | undefined
  if (!items) return []
  const named = new Set(items.map(nameOf))
  return (before?.items ?? [])
    .filter((item) => item.status === 'charged' && !named.has(nameOf(item)))
    .map((item): Issue => {
      const params = { name: item.name ?? '' }
      return { key: 'P01_dropped', params, path: 'items', severity: 'error' }
    })
}

/** P02: a fee stands in the list once. */
const repeated: Rule = ({ value: { items } }) => {
  const seen = new Map<string, number>()
  return (items ?? []).flatMap((item, row): Issue[] => {
    const first = seen.get(nameOf(item))
    if (first === undefined || !item.name) {
      seen.set(nameOf(item), row)
      return []
    }
    const params = { name: item.name, row: first + 1 }
    return [{ key: 'P02_repeated', params, path: `items.${row}.name`, severity: 'error' }]
  })
}

/** P03: fees and funds go to a treasury; service charges do not. */
const management: Rule = ({ value: { items } }) =>
  (items ?? []).flatMap((item, row): Issue[] => {
    if (!item.kind || Boolean(item.management) === (item.kind !== 'service')) return []
    const key = item.management ? 'P03_service' : 'P03_missing'
    return [{ key, path: `items.${row}.management`, severity: 'error' }]
  })

/** P04: a range goes upwards and has a unit. */
const ranges: Rule = ({ value: { items } }) =>
  (items ?? []).flatMap(({ amount, amountTo, unit }, row): Issue[] => {
    const [from, to] = [decimalOf(amount), decimalOf(amountTo)]
    return [
      ...(from && to?.lessThan(from)
        ? [
            {
              key: 'P04_range',
              params: { actual: shown(to), expected: shown(from) },
              path: `items.${row}.amountTo`,
              severity: 'error' as const,
            },
          ]
        : []),
      ...((from || to) && !unit
        ? [{ key: 'P04_unit', path: `items.${row}.unit`, severity: 'warning' as const }]
        : []),
    ]
  })

export const checks = [dropped, repeated, management, ranges]
