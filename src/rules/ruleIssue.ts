import type { IssueSeverity } from '@gongkai/confidentiality-review'

import type { MessageInEveryLanguage } from '../translations/inEveryLanguage.ts'

/** What a rule of disclosure found in one record. */
export type RuleIssue = {
  message: MessageInEveryLanguage
  path: string
  severity: IssueSeverity
}

type Found = MessageInEveryLanguage & { path: string }

export function errorIn(found: Found): RuleIssue {
  return issueOf(found, 'error')
}

export function warningIn(found: Found): RuleIssue {
  return issueOf(found, 'warning')
}

export function infoIn(found: Found): RuleIssue {
  return issueOf(found, 'info')
}

function issueOf({ key, path, values }: Found, severity: IssueSeverity): RuleIssue {
  return { message: { key, ...(values && { values }) }, path, severity }
}
