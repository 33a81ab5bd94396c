import { errorIn, type RuleIssue, warningIn } from './ruleIssue.ts'
import { RULE_SETTINGS } from './ruleSettings.ts'

const FILE_EXTENSION = /\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|txt|html?|jpe?g|png|zip)$/iu

/** R4-03 and R4-04, beyond what the fields themselves refuse. */
export function titleIssues({
  summary,
  title,
}: {
  summary?: unknown
  title?: unknown
}): RuleIssue[] {
  const { recommended } = RULE_SETTINGS.summary
  const length = typeof summary === 'string' ? [...summary].length : 0
  return [
    ...(typeof title === 'string' && FILE_EXTENSION.test(title.trim())
      ? [errorIn({ key: 'titleIsFileName', path: 'title' })]
      : []),
    ...(length === 0 ? [warningIn({ key: 'summaryMissing', path: 'summary' })] : []),
    ...(length > recommended
      ? [warningIn({ key: 'summaryLong', path: 'summary', values: { length, recommended } })]
      : []),
  ]
}
