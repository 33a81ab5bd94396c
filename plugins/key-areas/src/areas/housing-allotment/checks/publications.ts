import { missingParts } from '../../../domain/missingParts.ts'
import { orderIssues } from '../../../domain/orderIssues.ts'
import { postingIssues } from '../../../domain/postingPeriod.ts'
import { type HousingAllotment, roundOf, type Rule } from '../rule.ts'

/** Which publications a stage rests on, its own last. */
const PUBLICATIONS: Record<HousingAllotment['stage'], readonly string[]> = {
  houses: ['noticeAt'],
  process: ['noticeAt', 'process'],
  results: ['noticeAt', 'process', 'resultsAt'],
}
const CONTENT: Record<HousingAllotment['stage'], readonly string[]> = {
  houses: ['units'],
  process: [],
  results: ['applicants', 'publicity'],
}

/** H24: flats, process and results are all published, one after another or at once. */
const all: Rule = (args) => {
  const { stage } = args.value
  if (!stage) return []
  return [
    ...missingParts({ key: 'R9-01_missing', names: CONTENT[stage], value: args.value }),
    ...missingParts({ key: 'H24_missing', names: PUBLICATIONS[stage], value: roundOf(args) }),
  ]
}

const order: Rule = (args) => {
  const { noticeAt, process, resultsAt } = roundOf(args)
  return orderIssues({
    key: 'H24_order',
    steps: [
      { day: noticeAt, path: 'noticeAt' },
      { day: process?.drawAt, path: 'process.drawAt' },
      { day: process?.publishedAt, path: 'process.publishedAt' },
      { day: resultsAt, path: 'resultsAt' },
    ],
  })
}

/** D02: how long the results are open to objection. */
const publicity: Rule = ({ context: { settings }, value: { publicity } }) =>
  postingIssues({
    countStartDay: settings.countStartDay,
    from: publicity?.from,
    minimum: { count: settings.publicityDays, unit: 'day' },
    path: 'publicity.to',
    to: publicity?.to,
  })

export const publications = [all, order, publicity]
