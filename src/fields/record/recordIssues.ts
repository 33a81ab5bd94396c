import type { Message } from '../../translations/translate.ts'
import type { Genre } from '../genres.ts'

import { NUMBERED_GENRES } from '../genres.ts'
import { documentNumberYear, isDocumentNumber } from './documentNumbers.ts'

export type DisclosureRecord = Partial<{
  disclosureMode: null | string
  displayFrom: null | string
  displayTo: null | string
  documentNumber: null | string
  documentNumberReason: null | string
  effectiveOn: null | string
  expiresOn: null | string
  formedOn: null | string
  genre: null | string
  grounds: null | string[]
  summary: null | string
  title: null | string
}>

export type RecordIssue = {
  /** `wrong` contradicts itself and is refused at once; `missing` may still come before submission. */
  kind: 'missing' | 'wrong'
  message: Message
  path: string
}

type Rule = (args: { record: DisclosureRecord; today: string }) => false | RecordIssue

/**
 * What is wrong with a record, or still missing, by the rules that look at more than one field.
 * `today` is the civil date of the office, `YYYY-MM-DD`.
 */
export function recordIssues(args: { record: DisclosureRecord; today: string }): RecordIssue[] {
  return RULES.map((rule) => rule(args)).filter((issue) => issue !== false)
}

const RULES: Rule[] = [
  ({ record: { title } }) =>
    Boolean(title) && !isBalanced(title!) && wrong('title', 'titleBrackets'),

  ({ record: { summary, title } }) =>
    Boolean(summary) &&
    withoutEnd(summary!) === withoutEnd(title ?? '') &&
    wrong('summary', 'summaryIsTitle'),

  ({ record: { formedOn }, today }) =>
    Boolean(formedOn) && dayOf(formedOn!) > today && wrong('formedOn', 'formedInFuture'),

  ({ record: { effectiveOn, formedOn } }) =>
    isBefore(effectiveOn, formedOn) && wrong('effectiveOn', 'effectiveBeforeFormed'),

  ({ record: { effectiveOn, expiresOn, formedOn } }) =>
    isBefore(expiresOn, effectiveOn ?? formedOn) && wrong('expiresOn', 'expiresBeforeEffective'),

  ({ record: { displayFrom, displayTo } }) =>
    isBefore(displayTo, displayFrom) && wrong('displayTo', 'displayToBeforeFrom'),

  ({ record: { documentNumber } }) =>
    Boolean(documentNumber) &&
    !isDocumentNumber(documentNumber!) &&
    wrong('documentNumber', 'documentNumberForm'),

  ({ record: { documentNumber, documentNumberReason, formedOn } }) => {
    const year = documentNumber ? documentNumberYear(documentNumber) : undefined
    const isOtherYear =
      year !== undefined && Boolean(formedOn) && dayOf(formedOn!).slice(0, 4) !== year
    return isOtherYear && !documentNumberReason && wrong('documentNumber', 'documentNumberYear')
  },

  ({ record: { documentNumber, documentNumberReason, genre } }) =>
    NUMBERED_GENRES.includes(genre as Genre) &&
    !documentNumber &&
    !documentNumberReason &&
    missing('documentNumber', 'documentNumberMissing'),

  ({ record: { disclosureMode, grounds } }) =>
    Boolean(disclosureMode) &&
    disclosureMode !== 'proactive' &&
    !grounds?.length &&
    missing('grounds', 'groundsMissing'),
]

function wrong(path: string, key: Message['key']): RecordIssue {
  return { kind: 'wrong', message: { key }, path }
}

function missing(path: string, key: Message['key']): RecordIssue {
  return { kind: 'missing', message: { key }, path }
}

function dayOf(stored: string): string {
  return stored.slice(0, 10)
}

function isBefore(day: null | string | undefined, other: null | string | undefined): boolean {
  return Boolean(day) && Boolean(other) && dayOf(day!) < dayOf(other!)
}

function isBalanced(title: string): boolean {
  let open = 0
  for (const character of title) {
    if (character === '《') open += 1
    if (character === '》') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

function withoutEnd(text: string): string {
  return text.replace(/[。．.\s]+$/u, '')
}
