import { addDays } from '@gongkai/shared'

import { RULE_SETTINGS } from '../rules/ruleSettings.ts'

/** The last day on which a confirmation still counts. */
export function confirmedUntil(confirmedOn: unknown): string | undefined {
  if (typeof confirmedOn !== 'string' || confirmedOn === '') return undefined
  const { confirmationDays } = RULE_SETTINGS.guide
  return addDays({ count: confirmationDays, from: confirmedOn.slice(0, 10) })
}
