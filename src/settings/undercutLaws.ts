import { legalProblems, type SettingProblem } from '@gongkai/key-areas'

import type { Span } from '../rules/calendar.ts'
import {
  type PostingRule,
  type PostingRules,
  STATUTORY_POSTING_RULES,
} from '../rules/defaultPostingRules.ts'
import { LEGAL_RULE_LIMITS, type RuleSettings } from '../rules/defaultRuleSettings.ts'

type Statutory = { minimum: Span } & PostingRule

/** Where the changes of a county fall short of what a law prescribes for every county. */
export function undercutLaws({
  posting,
  rules,
}: {
  posting: PostingRules
  rules: Partial<RuleSettings>
}): SettingProblem[] {
  return [
    ...legalProblems({
      limit: LEGAL_RULE_LIMITS.disclosure.workingDays,
      path: 'rules.disclosure.workingDays',
      value: rules.disclosure?.workingDays,
    }),
    ...Object.entries<Statutory>(STATUTORY_POSTING_RULES).flatMap(([kind, law]) =>
      postingProblems({
        law,
        path: `posting.${kind}`,
        rule: posting[kind as keyof typeof STATUTORY_POSTING_RULES],
      }),
    ),
  ]
}

/** Working days last longer than as many days, never the other way round. */
function postingProblems({
  law,
  path,
  rule,
}: {
  law: Statutory
  path: string
  rule: Partial<PostingRule> | undefined
}): SettingProblem[] {
  const { count, unit } = law.minimum
  const own = rule?.minimum
  const isLongEnough = !own || (own.count >= count && (own.unit === unit || unit === 'day'))
  const isKept = !rule?.mayBeShorter || law.mayBeShorter
  return [
    ...(isLongEnough
      ? []
      : [
          {
            en: `is ${own.count} ${UNITS[own.unit].en}, and the law asks for at least ${count} ${UNITS[unit].en} (${law.basis})`,
            path: `${path}.minimum`,
            zh: `为${own.count}${UNITS[own.unit].zh}，短于法定最短期限${count}${UNITS[unit].zh}（${law.basis}）`,
          },
        ]),
    ...(isKept
      ? []
      : [
          {
            en: `is true, and the law lets nobody post shorter than ${count} ${UNITS[unit].en} (${law.basis})`,
            path: `${path}.mayBeShorter`,
            zh: `为true，而法定最短期限${count}${UNITS[unit].zh}不得缩短（${law.basis}）`,
          },
        ]),
  ]
}

const UNITS = {
  day: { en: 'days', zh: '日' },
  workingDay: { en: 'working days', zh: '个工作日' },
}
