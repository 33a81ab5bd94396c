import type { RuleIssue } from './messages.ts'
import { readable, type RecordText, rowsOf } from './recordText.ts'

const NAME_LABEL = /姓名|户主|申请人|救助对象|享受人|学生|儿童/
const BIRTH_LABEL = /出生(?:日期|年月日?|时间)|生日/
/** To the day; a month, as announced before an appointment, is no date of birth. */
const DAY = /(?:19|20)\d{2}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}(?!\d)日?/
const IN_PROSE = new RegExp(`(?:${BIRTH_LABEL.source})\\s*[:：]?\\s*${DAY.source}`)

/** R9-05: dates of birth in lists of people, masked or not, and in text that calls them so. */
export function birthDates(texts: RecordText[]): RuleIssue[] {
  return [
    ...rowsOf(texts).flatMap((cells) => {
      const isAboutPerson = cells.some(({ label = '' }) => NAME_LABEL.test(label))
      const born = cells.find(
        ({ label = '', text }) => BIRTH_LABEL.test(label) && DAY.test(readable({ path: '', text })),
      )
      return isAboutPerson && born ? [born.path] : []
    }),
    ...texts.flatMap(({ path, text }) => (IN_PROSE.test(readable({ path, text })) ? [path] : [])),
  ].map((path) => ({ key: 'R9-05_birthDate', path, severity: 'error' }))
}
