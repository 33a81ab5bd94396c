import type { z } from 'zod'

import { decimalOf, isWithin, shown, sumOf } from '../../domain/decimal.ts'
import type { Draft } from '../../domain/draft.ts'
import { followsIfEmpty } from '../../domain/finding.ts'
import type { Check } from '../../domain/keyArea.ts'
import { MATTERS } from './matterFields.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type VillageLedger = z.infer<typeof schema>
type Rule = Check<VillageLedger, typeof settings, 'before'>

/** Down to the 分. */
const DIGITS = 2

const MATTER_NAMES = Object.keys(MATTERS) as (keyof typeof MATTERS)[]

/** V01: closing = opening + income − expense. */
const closingBalance: Rule = ({ value: { closing, expense, income, opening } }) => {
  const came = sumOf((income ?? []).map(({ amount }) => amount))
  const went = sumOf((expense ?? []).map(({ amount }) => amount))
  const [before, after] = [decimalOf(opening), decimalOf(closing)]
  if (!before || !came || !went) return []
  const expected = before.plus(came).minus(went)
  if (!after)
    return followsIfEmpty({ follows: expected.toFixed(DIGITS), path: 'closing', written: closing })
  if (isWithin({ actual: after, expected })) return []
  const params = { actual: shown(after), expected: shown(expected) }
  return [{ key: 'V01_closing', params, path: 'closing', severity: 'error' }]
}

/** V01: a period opens with what the one before closed with. */
const openingBalance: Rule = ({ context: { companions }, value: { opening } }) => {
  const before = companions.before as Draft<VillageLedger> | undefined
  const [actual, expected] = [decimalOf(opening), decimalOf(before?.closing)]
  if (!actual || !expected || isWithin({ actual, expected })) return []
  const params = { actual: shown(actual), expected: shown(expected) }
  return [{ key: 'V01_opening', params, path: 'opening', severity: 'error' }]
}

/** Expenses of a size, and every contract, need a resolution of the villagers. */
const resolutions: Rule = ({ context: { settings }, value: { contracts, expense } }) => [
  ...(expense ?? []).flatMap(({ amount, resolution }, row) => {
    const spent = decimalOf(amount)
    if (resolution || !spent?.greaterThanOrEqualTo(settings.resolutionFromYuan)) return []
    const params = { limit: settings.resolutionFromYuan }
    return [
      {
        key: 'V02_resolution',
        params,
        path: `expense.${row}.resolution`,
        severity: 'error' as const,
      },
    ]
  }),
  ...(contracts ?? []).flatMap(({ resolution }, row) =>
    resolution
      ? []
      : [{ key: 'V02_contract', path: `contracts.${row}.resolution`, severity: 'error' as const }],
  ),
]

/** V03: what is ticked as published is there. */
const tickedMatters: Rule = ({ value }) =>
  MATTER_NAMES.filter(
    (matter) => value.otherMatters?.includes(matter) && !value[matter]?.length,
  ).map((path) => ({ key: 'V03_empty', path, severity: 'warning' }))

export const checks = [closingBalance, openingBalance, resolutions, tickedMatters]
