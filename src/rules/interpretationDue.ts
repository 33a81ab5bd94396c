import { dayAfter } from './calendar.ts'
import { RULE_SETTINGS } from './ruleSettings.ts'

/** R7-02: the last day for the interpretation of a document that became public on a day. */
export function interpretationDueOn(publishedOn: string): string | undefined {
  const { workingDays } = RULE_SETTINGS.interpretation
  return dayAfter({ from: publishedOn, span: { count: workingDays, unit: 'workingDay' } })
}
