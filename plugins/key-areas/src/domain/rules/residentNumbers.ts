import { creditCodeFault } from '../identifiers/creditCode.ts'
import { isResidentNumber } from '../identifiers/residentNumber.ts'
import { masked } from '../mask.ts'
import type { RuleIssue } from './messages.ts'
import { isLabelledAs, NUMBER_OF_A_THING, wordsBefore } from './numberLabels.ts'
import { readable, type RecordText } from './recordText.ts'

const NUMBER = /(?<![\dA-Za-z])\d{6}[ \u00a0]?\d{8}[ \u00a0]?\d{3}[\dXx](?![\dA-Za-z])/g
const IDENTITY = /身份|证件|公民|identity|\bID\b/i
const PROVINCES = /^(1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]|99)/
/** A serial number carries the day it was given; a person who publishes one was born long before. */
const YEARS_OF_SERIAL_NUMBERS = 15

/** Q01: an identity number with a right check digit in what anybody would read. */
export function residentNumbers({ text, today }: { text: RecordText; today: string }): RuleIssue[] {
  const found = residentNumbersIn({ text: readable(text), today })
  if (!found.length) return []
  const params = {
    count: found.length,
    number: masked({ mask: 'residentNumber', text: found[0]! }),
  }
  return [{ key: 'Q01_residentNumber', params, path: text.path, severity: 'error' }]
}

export function residentNumbersIn({ text, today }: { text: string; today: string }): string[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    const number = written.replace(/[ \u00a0]/g, '').toUpperCase()
    if (!isResidentNumber(number) || !isBirthday({ day: number.slice(6, 14), today })) return []
    const before = wordsBefore({ index, text })
    return IDENTITY.test(before) || !isOfAThing({ before, number, today }) ? [number] : []
  })
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
