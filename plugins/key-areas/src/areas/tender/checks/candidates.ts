import { addDays, dayOf } from '../../../domain/day.ts'
import { creditCodeIssue } from '../../../domain/identifiers/creditCodeIssue.ts'
import type { Issue } from '../../../domain/issue.ts'
import { postingIssues } from '../../../domain/postingPeriod.ts'
import { difference, type Rule } from './rule.ts'

/** G09: candidates are ranked 1, 2, 3, each with codes that can be right. */
export const ranking: Rule = ({ value: { candidates } }) =>
  (candidates ?? []).flatMap(({ creditCode, rank }, row): Issue[] => [
    ...(typeof rank === 'number' && rank !== row + 1
      ? [
          difference({
            actual: rank,
            expected: row + 1,
            key: 'G09_rank',
            path: `candidates.${row}.rank`,
          }),
        ]
      : []),
    ...creditCodeIssue({ code: creditCode, path: `candidates.${row}.creditCode` }),
  ])

/** G10: candidates are public within three days of the report, for three days at least. */
export const publicity: Rule = ({ context: { settings }, value }) => {
  const { from, to } = value.publicity ?? {}
  const minimum = { count: settings.publicityDays, unit: 'day' } as const
  const issues = postingIssues({ from, minimum, path: 'publicity.to', to })
  const [start, report] = [dayOf(from), dayOf(value.reportOn)]
  if (!start || !report) return issues
  const latest = addDays({ count: settings.publicityWithinDays, from: report })
  if (start >= report && start <= latest) return issues
  const path = 'publicity.from'
  return [
    ...issues,
    start < report
      ? difference({ actual: start, expected: report, key: 'G10_early', path })
      : difference({ actual: start, expected: latest, key: 'G10_late', path }),
  ]
}

/** G11: objections are answered within three days. */
export const objections: Rule = ({ context: { settings, today }, value }) =>
  (value.objections ?? []).flatMap(({ answeredOn, receivedOn }, row): Issue[] => {
    const received = dayOf(receivedOn)
    if (!received) return []
    const expected = addDays({ count: settings.answerWithinDays, from: received })
    const actual = dayOf(answeredOn) ?? today
    if (actual <= expected) return []
    const params = { actual, expected }
    const path = `objections.${row}.answeredOn`
    return [{ key: 'G11_answer', params, path, severity: 'warning' }]
  })
