import type { Payload, TypedUser } from 'payload'

import {
  decide,
  ratifyTakedown,
  recall,
  type ReviewRequest,
  submitForReview,
  takeDown,
} from '@gongkai/confidentiality-review'

import type { Action } from '../action.ts'
import { signersOf, users } from '../data/users.ts'

import type { CountyItem } from '../records/countyItem.ts'
import { type People, personOf, requestOf } from './actor.ts'

type Performance = {
  action: Action
  id: string
  item: CountyItem
  payload: Payload
  people: People
}

/** Does one action of an item's path through the engine, as the person whose turn it is. */
export async function performAction(performance: Performance): Promise<void> {
  const { action, id, item, payload, people } = performance
  const { collection } = item
  const user = actorOf({ action, item, people })
  const req = await requestOf({ payload, user })
  switch (action.do) {
    case 'edit':
      await payload.update({
        id,
        collection,
        data: item.edited(action.edit),
        depth: 0,
        draft: true,
        overrideAccess: false,
        req,
        user,
      })
      return
    case 'ratify':
      await ratifyTakedown({ payload, req, takedown: await takedownOf(performance) })
      return
    case 'recall': {
      const { no } = await pendingRequest(performance)
      await recall({ payload, ...(action.reason && { reason: action.reason }), req, request: no })
      return
    }
    case 'submit':
      await submitForReview({
        id,
        collection,
        ...(action.note && { note: action.note }),
        payload,
        req,
      })
      return
    case 'takeDown': {
      const { erase, note, reasonCode } = action
      await takeDown({ id, collection, erase, note, payload, reasonCode, req })
      return
    }
    default: {
      const { attempt, contentHash, no, step } = await pendingRequest(performance)
      await decide({
        ...(action.do === 'endorse' && { checklist: NOTHING_FOUND }),
        lock: { attempt, contentHash: contentHash ?? '', step },
        payload,
        ...('reason' in action && { reason: action.reason }),
        req,
        request: no,
        verdict: action.do,
      })
    }
  }
}

const NOTHING_FOUND = {
  commercialSecret: 'no',
  internalProcess: 'no',
  privacy: 'no',
  sensitive: 'no',
  stability: 'no',
  stateSecret: 'no',
  workSecret: 'no',
} as const

function actorOf({
  action,
  item,
  people,
}: {
  action: Action
  item: CountyItem
  people: People
}): TypedUser {
  const { approver, examiner, handler } = signersOf(item.department)
  if (action.do === 'ratify') return personOf({ email: approver, people })
  if (!('by' in action)) return personOf({ email: handler, people })
  const emails = { approver, examiner, office: officeEmail() }
  return personOf({ email: emails[action.by], people })
}

function officeEmail(): string {
  const office = users.find(({ departments }) =>
    Object.values(departments).flat().includes('office'),
  )
  if (!office) throw new Error('The seed has nobody in the disclosure office')
  return office.email
}

async function pendingRequest({ id, item, payload }: Performance): Promise<ReviewRequest> {
  const request = await payload.db.findOne<ReviewRequest>({
    collection: 'review-requests',
    where: { activeKey: { equals: `${item.collection}:${id}` } },
  })
  if (!request) throw new Error(`${item.key} is not under review`)
  return request
}

async function takedownOf({ id, item, payload }: Performance): Promise<string> {
  const takedown = await payload.db.findOne<{ id: string }>({
    collection: 'review-takedowns',
    where: { target: { equals: `${item.collection}:${id}` } },
  })
  if (!takedown) throw new Error(`${item.key} was not taken down`)
  return takedown.id
}
