import { creditCodeFault } from '../identifiers/creditCode.ts'
import { isResidentNumber } from '../identifiers/residentNumber.ts'
import { masked } from '../mask.ts'
import { cellsWithLabels } from './cellsWithLabels.ts'
import type { RuleIssue } from './messages.ts'
import { isLabelledAs, NUMBER_OF_A_THING, wordsBefore } from './numberLabels.ts'
import { readable, type RecordText } from './recordText.ts'

const NUMBER = /(?<![\dA-Za-z])\d{6}[ \u00a0]?\d{8}[ \u00a0]?\d{3}[\dXx](?![\dA-Za-z])/g
/** With a wrong digit anywhere, or of the 15 digits that identity numbers had until 1999. */
const LIKE_A_NUMBER =
  /(?<![\dA-Za-z])(?:\d{6}[ \u00a0]?\d{8}[ \u00a0]?\d{3}[\dXx]|\d{14}[\dXx])(?![\dA-Za-z])/g
const CALLED_IDENTITY =
  /(?:身份证(?:件)?(?:编号|号码?)?|公民身份号码?|(?<!许可|资格|执法|执业)证件号码?)$/
const IDENTITY = /身份|证件|公民|identity|\bID\b/i
const PROVINCES = /^(1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]|99)/
/** A serial number carries the day it was given; a person who publishes one was born long before. */
const YEARS_OF_SERIAL_NUMBERS = 15

/**
 * Q01: an identity number with a right check digit in what anybody would read, and a warning of a
 * number that is called one and has a digit wrong: it still tells birthplace and birthday.
 */
export function residentNumbers({ text, today }: { text: RecordText; today: string }): RuleIssue[] {
  const words = readable(text)
  const found = residentNumbersIn({ text: words, today })
  const { path } = text
  return [
    ...issuesOf({ found, key: 'Q01_residentNumber', path, severity: 'error' }),
    ...issuesOf({
      found: numbersCalledIdentity(words).filter((number) => !found.includes(number)),
      key: 'Q01_calledResidentNumber',
      path,
      severity: 'warning',
    }),
  ]
}

function issuesOf({
  found,
  ...issue
}: Pick<RuleIssue, 'key' | 'path' | 'severity'> & { found: string[] }): RuleIssue[] {
  const [first] = found
  if (first === undefined) return []
  const number = masked({ mask: 'residentNumber', text: first })
  return [{ ...issue, params: { count: found.length, number } }]
}

function numbersCalledIdentity(text: string): string[] {
  if (text.search(LIKE_A_NUMBER) === -1) return []
  return cellsWithLabels(text).flatMap(({ labels, text: cell }) => {
    const called = labels.some((label) => isLabelledAs({ before: label, label: CALLED_IDENTITY }))
    return calledIdentityIn({ isCalledOutside: called, text: cell })
  })
}

/** Several after one label, apart by commas, are all called what the label says. */
function calledIdentityIn({
  isCalledOutside,
  text,
}: {
  isCalledOutside: boolean
  text: string
}): string[] {
  const numbers: string[] = []
  let endOfLast = isCalledOutside ? 0 : undefined
  for (const { 0: written, index } of text.matchAll(LIKE_A_NUMBER)) {
    const isNext = endOfLast !== undefined && /^[\s、,，和]*$/.test(text.slice(endOfLast, index))
    const before = wordsBefore({ index, text })
    if (!isNext && !isLabelledAs({ before, label: CALLED_IDENTITY })) continue
    endOfLast = index + written.length
    const number = withoutSpaces(written)
    if (creditCodeFault(number)) numbers.push(number)
  }
  return numbers
}

export function residentNumbersIn({ text, today }: { text: string; today: string }): string[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    const number = withoutSpaces(written)
    if (!isResidentNumber(number) || !isBirthday({ day: number.slice(6, 14), today })) return []
    const before = wordsBefore({ index, text })
    return IDENTITY.test(before) || !isOfAThing({ before, number, today }) ? [number] : []
  })
}

function withoutSpaces(written: string): string {
  return written.replace(/[ \u00a0]/g, '').toUpperCase()
}

function isBirthday({ day, today }: { day: string; today: string }): boolean {
  return day >= '19000101' && day <= today.replaceAll('-', '')
}

function isOfAThing({
  before,
  number,
  today,
}: {
  before: string
  number: string
  today: string
}): boolean {
  if (!creditCodeFault(number) && PROVINCES.test(number.slice(2))) return true
  const age = Number(today.slice(0, 4)) - Number(number.slice(6, 10))
  return age <= YEARS_OF_SERIAL_NUMBERS && isLabelledAs({ before, label: NUMBER_OF_A_THING })
}
