import { approvalDates } from './approvalDates.ts'
import { birthDates } from './birthDates.ts'
import { countedLists } from './countedLists.ts'
import { dateRanges } from './dateRanges.ts'
import { hardship } from './hardship.ts'
import type { RuleIssue } from './messages.ts'
import { minors } from './minors.ts'
import { privateNumbers } from './privateNumbers.ts'
import { recordAudience, type RecordAudience } from './recordAudience.ts'
import { type RecordText } from './recordText.ts'
import { residentNumbers } from './residentNumbers.ts'
import { yearOnYear } from './yearOnYear.ts'

/**
 * What the rules that hold for any record find in its texts: counts and changes in prose (N01, N02),
 * dates in prose (D03, D04, D18) and personal data (Q01–Q04, Q06, Q07, R9-05). The texts are those that
 * would be public; of a key area, `areaTexts` gives them. Texts of the issues are `ruleMessages`.
 */
export function textIssues({
  publishedOn,
  record = {},
  texts,
  today,
}: {
  /** Civil date of publication, when it has been. */
  publishedOn?: string
  record?: RecordAudience
  texts: RecordText[]
  today: string
}): RuleIssue[] {
  return [
    ...texts.flatMap((text) => [
      ...residentNumbers({ text, today }),
      ...privateNumbers({ text, today }),
      ...countedLists(text),
      ...yearOnYear(text),
      ...dateRanges(text),
      ...approvalDates({ publishedOn: publishedOn ?? today, text }),
    ]),
    ...birthDates(texts),
    ...hardship(texts),
    ...minors({ texts, today }),
    ...recordAudience({ ...record, today }),
  ]
}
