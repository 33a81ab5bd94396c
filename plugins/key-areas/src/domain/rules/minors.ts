import type { RuleIssue } from './messages.ts'
import { AFTER_NAME, isFullName, NAME } from './personalName.ts'
import { readable, type RecordText, rowsOf } from './recordText.ts'

const MINOR = '(?<!大)学生|小学生|中学生|儿童|幼儿|孤儿|婴儿|未成年人|被监护人'
const LABELLED = new RegExp(`(?:${MINOR})(?:姓名)?\\s*[:：]\\s*(${NAME})${AFTER_NAME}`, 'gu')
const AGED = new RegExp(
  `(${NAME})\\s*[（(，,、]\\s*[男女][^。；\\n]{0,12}?(\\d{1,2})\\s*周?岁`,
  'gu',
)
const MINOR_LABEL = new RegExp(`${MINOR}`, 'u')
const SCHOOL_LABEL = /年级|班级|学籍/
const ADULT_AGE = 18

/** Q04: children with their full names, in a list of a school or of aid as in running text. */
export function minors({ texts, today }: { texts: RecordText[]; today: string }): RuleIssue[] {
  return [
    ...rowsOf(texts).flatMap((cells) => inRow({ cells, today })),
    ...texts.flatMap((text) => inProse(text)),
  ].map((path) => ({ key: 'Q04_minor', path, severity: 'error' }))
}

function inRow({ cells, today }: { cells: RecordText[]; today: string }): string[] {
  const name = cells.find(({ label, text }) => isNameOfSubject(label) && isFullName(text))
  if (!name) return []
  const isMinor = MINOR_LABEL.test(name.label ?? '') || cells.some((cell) => tells({ cell, today }))
  return isMinor ? [name.path] : []
}

function isNameOfSubject(label = ''): boolean {
  return /姓名|儿童|学生/.test(label) && !/教师|班主任|校长|负责|联系|家长|(?<!被)监护/.test(label)
}

/** Whether a cell says that the row is about a child. */
function tells({
  cell: { label = '', text },
  today,
}: {
  cell: RecordText
  today: string
}): boolean {
  if (SCHOOL_LABEL.test(label)) return true
  if (/^年龄/.test(label)) return Number.parseInt(text) < ADULT_AGE
  const born = /出生/.test(label) && /^(\d{4})\D(\d{1,2})(?:\D(\d{1,2}))?/.exec(text)
  if (!born) return false
  const [, year, month, day = '1'] = born
  const ofAge = `${Number(year) + ADULT_AGE}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`
  return ofAge > today
}

function inProse(text: RecordText): string[] {
  const words = readable({ path: text.path, text: text.text })
  const isNamed =
    [...words.matchAll(LABELLED)].some(([, name]) => isFullName(name!)) ||
    [...words.matchAll(AGED)].some(([, name, age]) => Number(age) < ADULT_AGE && isFullName(name!))
  return isNamed ? [text.path] : []
}
