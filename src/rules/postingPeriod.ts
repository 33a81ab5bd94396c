import type { NoticeKind } from '../fields/noticeKinds.ts'
import { dayOf, isWorkingDay, lengthOf, type Span } from './calendar.ts'

import type { PostingRule, PostingRules } from './defaultPostingRules.ts'
import { POSTING_RULES } from './postingRules.ts'
import { errorIn, type RuleIssue, warningIn } from './ruleIssue.ts'
import { RULE_SETTINGS } from './ruleSettings.ts'

export type PostedNotice = {
  displayFrom?: unknown
  displayReason?: unknown
  displayTo?: unknown
  endsAutomatically?: unknown
  noticeKind?: unknown
}

export function postingRuleOf({
  kind,
  rules = POSTING_RULES,
}: {
  kind: unknown
  rules?: PostingRules
}): PostingRule | undefined {
  return rules[kind as NoticeKind]
}

/** Whether the days a notice is posted are long enough for its kind (R9-03, D02, D05). */
export function postingIssues({
  countsStartDay = RULE_SETTINGS.countsStartDay,
  notice,
  rules = POSTING_RULES,
}: {
  countsStartDay?: boolean
  notice: PostedNotice
  rules?: PostingRules
}): RuleIssue[] {
  const rule = postingRuleOf({ kind: notice.noticeKind, rules })
  const [from, to] = [dayOf(notice.displayFrom), dayOf(notice.displayTo)]
  if (!rule) return automaticEndIssues({ notice, to })
  const missing = (rule.minimum ? ['displayFrom', 'displayTo'] : ['displayTo'])
    .filter((path) => !dayOf(notice[path as 'displayFrom' | 'displayTo']))
    .map((path) => errorIn({ key: 'postingDayMissing', path, values: { basis: rule.basis } }))
  if (missing.length > 0) return missing
  return [
    ...(rule.minimum && from && to
      ? lengthIssues({ countsStartDay, from, minimum: rule.minimum, notice, rule, to })
      : []),
    ...(rule.endsAutomatically && notice.endsAutomatically === false
      ? [errorIn({ key: 'mustEndAutomatically', path: 'endsAutomatically' })]
      : []),
    ...automaticEndIssues({ notice, to }),
  ]
}

function automaticEndIssues({
  notice,
  to,
}: {
  notice: PostedNotice
  to: string | undefined
}): RuleIssue[] {
  return notice.endsAutomatically === true && !to
    ? [errorIn({ key: 'endNeedsDay', path: 'displayTo' })]
    : []
}

type Length = {
  countsStartDay: boolean
  from: string
  minimum: Span
  notice: PostedNotice
  rule: PostingRule
  to: string
}

/**
 * Notices count the first day or leave it out; both are found in the wild. Too short by both is a
 * fault, too short by the prescribed count alone is a warning.
 */
function lengthIssues({ countsStartDay, from, minimum, notice, rule, to }: Length): RuleIssue[] {
  const { count, unit } = minimum
  const without = lengthOf({ from, to, unit })
  if (without === undefined) return []
  const startCounts = unit === 'day' || isWorkingDay(from) === true
  const inclusive = without + (startCounts ? 1 : 0)
  const values = { basis: rule.basis, exclusive: without, inclusive, least: count }
  const key = unit === 'day' ? 'postingShortDays' : 'postingShortWorkingDays'
  if (inclusive < count) {
    const isExplained = typeof notice.displayReason === 'string' && notice.displayReason !== ''
    if (rule.mayBeShorter && isExplained) return [warningIn({ key, path: 'displayTo', values })]
    if (rule.mayBeShorter) {
      return [errorIn({ key: 'postingReasonMissing', path: 'displayReason', values })]
    }
    return [errorIn({ key, path: 'displayTo', values })]
  }
  const issues =
    !countsStartDay && without < count ? [warningIn({ key, path: 'displayTo', values })] : []
  const endsOnHoliday = unit === 'workingDay' && isWorkingDay(to) === false
  return endsOnHoliday
    ? [...issues, warningIn({ key: 'postingEndsOnHoliday', path: 'displayTo' })]
    : issues
}
