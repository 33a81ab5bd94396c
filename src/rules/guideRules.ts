import type { JsonObject } from 'payload'

import { textOf } from '../publication/snapshot.ts'
import { errorIn, type RuleIssue } from './ruleIssue.ts'

/**
 * Parts of a guide 公开指南 that no single required field can demand: 《政府信息公开条例》第十二条
 * names fax and contact over the internet, remedies are practice.
 */
export function guideIssues(guide: JsonObject): RuleIssue[] {
  const hasInternetContact = textOf(guide.email) ?? textOf(guide.website)
  return [
    ...(textOf(guide.fax) ? [] : [errorIn({ key: 'guideFaxMissing', path: 'fax' })]),
    ...(hasInternetContact ? [] : [errorIn({ key: 'guideInternetMissing', path: 'email' })]),
    ...(textOf(guide.supervision)
      ? []
      : [errorIn({ key: 'guideRemediesMissing', path: 'supervision' })]),
  ]
}
