import type { Payload } from 'payload'

import {
  createQueue,
  isUniqueViolation,
  newUuid,
  officeDate,
  retryWithJitter,
} from '@gongkai/shared'

import { FROZEN_STATES } from '../domain/review.ts'

import { targetKey } from '../names.ts'
import type { ReviewTarget } from '../options.ts'
import { findRow, findRows, insertRow, type RequestRow } from './rows.ts'

const CREATE_ATTEMPTS = 200

const inTurn = createQueue()

/** The review that is open for a document, if any. One matter has one review at a time. */
export async function openRequest({
  payload,
  target,
}: {
  payload: Payload
  target: string
}): Promise<RequestRow | undefined> {
  return findRow({ kind: 'requests', payload, where: { activeKey: { equals: target } } })
}

export async function requestByNumber({
  no,
  payload,
}: {
  no: string
  payload: Payload
}): Promise<RequestRow | undefined> {
  return findRow({ kind: 'requests', payload, where: { no: { equals: no } } })
}

/** The reviews of documents of a collection that nobody may change now. */
export async function frozenRequests({
  collection,
  payload,
}: {
  collection: string
  payload: Payload
}): Promise<RequestRow[]> {
  return findRows({
    kind: 'requests',
    payload,
    where: {
      and: [{ targetCollection: { equals: collection } }, { state: { in: [...FROZEN_STATES] } }],
    },
  })
}

/** Opens a review with the next number 审查单号, or gives the one that is open already. */
export async function openOrJoinRequest({
  collection,
  department,
  id,
  now,
  payload,
  title,
}: ReviewTarget & {
  department: string
  now: Date
  payload: Payload
  title: string
}): Promise<RequestRow> {
  const target = targetKey({ collection, id })
  const openOrJoin = async () => {
    const existing = await openRequest({ payload, target })
    if (existing) return existing
    return insertRow({
      data: {
        activeKey: target,
        attempt: 0,
        department,
        no: await nextNumber({ now, payload }),
        state: 'composing',
        step: 'handle',
        target,
        targetCollection: collection,
        targetId: id,
        title,
      },
      kind: 'requests',
      payload,
    })
  }
  return inTurn({
    payload,
    work: () =>
      retryWithJitter({
        attempts: CREATE_ATTEMPTS,
        retryWhen: isUniqueViolation,
        run: openOrJoin,
      }),
  })
}

/** `activeKey` of a closed review: always filled and never equal to another. */
export function closedKey(target: string): string {
  return `${target}:closed:${newUuid()}`
}

async function nextNumber({ now, payload }: { now: Date; payload: Payload }): Promise<string> {
  const prefix = `BS-${officeDate(now).slice(0, 4)}-`
  const newest = await findRow({
    kind: 'requests',
    payload,
    sort: '-no',
    where: { no: { greater_than: prefix } },
  })
  const last = newest?.no.startsWith(prefix) ? Number(newest.no.slice(prefix.length)) : 0
  return `${prefix}${String(last + 1).padStart(6, '0')}`
}
