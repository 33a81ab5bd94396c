import { decimalOf, shown } from '../../domain/decimal.ts'
import { creditCodeIssue } from '../../domain/identifiers/creditCodeIssue.ts'
import { percentIssue } from '../../domain/percentIssue.ts'
import { dateIssues } from './dateIssues.ts'
import type { Rule } from './rule.ts'
import { stageIssues } from './stageIssues.ts'

const codes: Rule = ({ value: { assessor, developer } }) => [
  ...creditCodeIssue({ code: developer?.uscc, path: 'developer.uscc' }),
  ...creditCodeIssue({ code: assessor?.uscc, path: 'assessor.uscc' }),
]

/** E03: what is spent on the environment is a part of the investment. */
const share: Rule = ({ value: { envInvestment, envShare, investment } }) => {
  const [part, whole] = [decimalOf(envInvestment), decimalOf(investment)]
  const percent = decimalOf(envShare)
  if (part && whole && part.greaterThan(whole)) {
    const params = { actual: shown(part), expected: shown(whole) }
    return [{ key: 'E03_part', params, path: 'envInvestment', severity: 'warning' }]
  }
  if (percent?.greaterThan(100)) {
    const params = { actual: shown(percent) }
    return [{ key: 'E03_range', params, path: 'envShare', severity: 'warning' }]
  }
  return percentIssue({
    key: 'E03_share',
    part: envInvestment,
    path: 'envShare',
    percent: envShare,
    severity: 'warning',
    whole: investment,
  })
}

export const checks = [...stageIssues, codes, share, ...dateIssues]
