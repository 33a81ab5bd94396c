import { type RuleIssue, warningIn } from './ruleIssue.ts'

export type Clarification = {
  corrects?: unknown
  noticeKind?: unknown
  relations?: unknown
}

/**
 * A correction stands at what it corrects and leads there. Only a warning, since what is clarified may
 * be a rumour, which no record holds.
 */
export function clarificationIssues({
  corrects,
  noticeKind,
  relations,
}: Clarification): RuleIssue[] {
  if (noticeKind !== 'clarification') return []
  const isLinked =
    (Array.isArray(corrects) && corrects.length > 0) ||
    (Array.isArray(relations) &&
      (relations as { rel?: unknown }[]).some(({ rel }) => rel === 'corrects'))
  return isLinked ? [] : [warningIn({ key: 'correctsNothing', path: 'corrects' })]
}
