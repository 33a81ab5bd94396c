import type { Payload, PayloadRequest } from 'payload'

import {
  createQueue,
  isUniqueViolation,
  officeDate,
  retryDeadlock,
  retryWithJitter,
} from '@gongkai/shared'

import { relationId } from '../fields/relationId.ts'
import { RULE_SETTINGS } from '../rules/ruleSettings.ts'
import { indexNumbersPermit } from './indexNumbersPermit.ts'
import { numberIn, seriesIn } from './indexNumberTemplate.ts'

const MOST_ATTEMPTS = 200

const inTurn = createQueue()

/**
 * The index number 索引号 of a document, registered by the template of the settings, `{credit code}/{year}-{00001…}`
 * unless changed, in the year of the office's calendar. A document keeps the number it has: any number
 * of calls, side by side or after a crash, give the same one.
 */
export async function claimIndexNumber({
  collection,
  document,
  id,
  payload,
  req,
}: {
  collection: string
  /** The document as it is stored. */
  document: { department?: unknown; indexNumber?: null | string }
  id: string
  payload: Payload
  req: PayloadRequest
}): Promise<string> {
  if (document.indexNumber) return document.indexNumber
  return claimNumber({
    payload,
    series: await seriesOf({ department: relationId(document.department), payload, req }),
    target: `${collection}:${id}`,
  })
}

async function seriesOf({
  department,
  payload,
  req,
}: {
  department: string | undefined
  payload: Payload
  req: PayloadRequest
}): Promise<string> {
  if (department === undefined)
    throw new Error('an index number needs the department of the document')
  const { creditCode } = await payload.findByID({
    id: department,
    collection: 'departments',
    depth: 0,
    req,
  })
  const { template } = RULE_SETTINGS.indexNumber
  return seriesIn({ code: creditCode, template, today: officeDate(new Date()) })
}

/** Claims the next number by inserting it; the unique indexes decide who gets which. */
async function claimNumber({
  payload,
  series,
  target,
}: {
  payload: Payload
  series: string
  target: string
}): Promise<string> {
  const claim = async () => {
    const given = await payload.db.findOne<{ id: string; number: string }>({
      collection: 'index-numbers',
      where: { target: { equals: target } },
    })
    if (given) return given.number
    const sequence = (await lastSequence({ payload, series })) + 1
    const number = numberIn({ sequence, series })
    const data = { number, sequence, series, target }
    await retryDeadlock(() =>
      indexNumbersPermit.run(() => payload.db.create({ collection: 'index-numbers', data })),
    )
    return number
  }
  return inTurn({
    payload,
    work: () =>
      retryWithJitter({
        attempts: MOST_ATTEMPTS,
        retryWhen: isUniqueViolation,
        run: claim,
      }),
  })
}

async function lastSequence({
  payload,
  series,
}: {
  payload: Payload
  series: string
}): Promise<number> {
  const { docs } = await payload.db.find<{ id: string; sequence: number }>({
    collection: 'index-numbers',
    limit: 1,
    pagination: false,
    sort: '-sequence',
    where: { series: { equals: series } },
  })
  return docs[0]?.sequence ?? 0
}
