import { errorIn, infoIn, type RuleIssue, warningIn } from './ruleIssue.ts'
import { RULE_SETTINGS } from './ruleSettings.ts'

const FILE_EXTENSION = /\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|txt|html?|jpe?g|png|zip)$/iu

/** R1-02, R4-03 and R4-04, beyond what the fields themselves refuse. */
export function titleIssues({
  proposed,
  summary,
  title,
}: {
  /** Summary that is filled in where nobody wrote one. */
  proposed?: string | undefined
  summary?: unknown
  title?: unknown
}): RuleIssue[] {
  const { recommended } = RULE_SETTINGS.summary
  const text = typeof summary === 'string' && summary !== '' ? summary : proposed
  const length = [...(text ?? '')].length
  return [
    ...(typeof title === 'string' && FILE_EXTENSION.test(title.trim())
      ? [errorIn({ key: 'titleIsFileName', path: 'title' })]
      : []),
    ...(text === undefined ? [errorIn({ key: 'summaryMissing', path: 'summary' })] : []),
    ...(text !== undefined && text === proposed
      ? [infoIn({ key: 'summaryProposed', path: 'summary' })]
      : []),
    ...(length > recommended
      ? [warningIn({ key: 'summaryLong', path: 'summary', values: { length, recommended } })]
      : []),
  ]
}
