import type { RuleIssue } from './messages.ts'
import { readable, type RecordText, sentencesOf } from './recordText.ts'

const DATE = String.raw`(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日`
const APPROVED = '批准|批复|审议|审查|通过'
const APPROVAL = new RegExp(
  `${DATE}[^，,]{0,40}?(?:${APPROVED})|(?:${APPROVED})[^，,]{0,12}?${DATE}`,
  'g',
)
const ACCOUNTS = /(\d{4})\s*年(?:度|全年)?(?!\s*\d)[^，。]{0,30}?决算/
const MEETING = new RegExp(
  `${DATE}[^，,]{0,30}?(?:会议|常委会|全会|大会)[^，,]{0,30}?(?:${APPROVED})`,
  'g',
)
const YET_TO_COME = /将|拟|定于|计划|预计|提请/

/** D18: accounts approved in the year they are of, and meetings that decided after publication. */
export function approvalDates({
  publishedOn,
  text,
}: {
  /** The day of publication; the day of the check while there is none. */
  publishedOn: string
  text: RecordText
}): RuleIssue[] {
  return sentencesOf(readable({ path: text.path, text: text.text })).flatMap((sentence) =>
    [...sameYear(sentence), ...afterPublication({ publishedOn, sentence })].map((finding) => ({
      ...finding,
      path: text.path,
      severity: 'warning' as const,
    })),
  )
}

type Finding = Pick<RuleIssue, 'key' | 'params'>

/** Accounts of a year are closed with it and approved in the next. */
function sameYear(sentence: string): Finding[] {
  const accountsYear = ACCOUNTS.exec(sentence)?.[1]
  if (!accountsYear || YET_TO_COME.test(sentence)) return []
  return datesIn({ pattern: APPROVAL, sentence })
    .filter((date) => date.slice(0, 4) <= accountsYear)
    .map((date) => ({ key: 'D18_accountsYear', params: { date, year: accountsYear } }))
}

function afterPublication({
  publishedOn,
  sentence,
}: {
  publishedOn: string
  sentence: string
}): Finding[] {
  if (YET_TO_COME.test(sentence)) return []
  return datesIn({ pattern: MEETING, sentence })
    .filter((date) => date > publishedOn)
    .map((date) => ({ key: 'D18_meeting', params: { date, publishedOn } }))
}

function datesIn({ pattern, sentence }: { pattern: RegExp; sentence: string }): string[] {
  return [...sentence.matchAll(pattern)].map((match) => {
    const [year, month, day] = match.slice(1).filter(Boolean) as [string, string, string]
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  })
}
