import { dayOf } from '../../../domain/day.ts'
import { dayRangeIssues } from '../../../domain/dayRange.ts'
import type { Issue } from '../../../domain/issue.ts'
import type { Rule } from './rule.ts'

/** D14: the policy is public by the end of July, and so is an interpretation of it. */
export const policyInTime: Rule = ({ context: { settings }, value: { policy, year } }) => {
  if (!year || !policy) return []
  const expected = `${year}-${settings.policyDueOn}`
  const late = (member: 'interpretedOn' | 'publishedOn'): Issue[] => {
    const actual = dayOf(policy[member])
    if (!actual || actual <= expected) return []
    const params = { actual, expected }
    return [{ key: `D14_${member}`, params, path: `policy.${member}`, severity: 'error' }]
  }
  const isInterpreted = policy.interpretation && policy.interpretedOn
  return [
    ...late('publishedOn'),
    ...late('interpretedOn'),
    ...(isInterpreted || !policy.publishedOn ? [] : [noInterpretation(policy)]),
  ]
}

function noInterpretation({ interpretation }: { interpretation?: null | string }): Issue {
  const path = interpretation ? 'policy.interpretedOn' : 'policy.interpretation'
  return { key: 'D14_interpretation', path, severity: 'error' }
}

/** K09: the result comes when registration is over. */
export const resultAfterRegistration: Rule = ({
  value: { registrationFrom, registrationTo, resultOn },
}) => {
  const reversed = dayRangeIssues({
    from: registrationFrom,
    path: 'registrationTo',
    to: registrationTo,
  })
  const [expected, actual] = [dayOf(registrationTo), dayOf(resultOn)]
  if (!expected || !actual || actual > expected) return reversed
  const params = { actual, expected }
  return [...reversed, { key: 'K09_result', params, path: 'resultOn', severity: 'error' }]
}
