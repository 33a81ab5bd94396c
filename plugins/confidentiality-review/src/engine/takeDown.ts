import type { Payload, PayloadRequest } from 'payload'

import { foldDecisions } from '../domain/foldDecisions.ts'

import { targetKey } from '../names.ts'
import type { ReviewTarget } from '../options.ts'
import { claimDecision } from './claimDecision.ts'
import { completeTakedown } from './completeTakedown.ts'
import { personKey, signedInPerson, signerOf } from './person.ts'
import { pluginOptions } from './pluginOptions.ts'
import { readMatter } from './readMatter.ts'
import { isRefusal, refuse } from './refuse.ts'
import { openRequest } from './requests.ts'
import { decisionsOf } from './reviewFacts.ts'
import { insertRow } from './rows.ts'
import { settleRequest } from './settleRequest.ts'

/**
 * 撤下: one authorised person takes a published matter off the public record at once (R5-13);
 * another ratifies it afterwards. With `erase` every stored copy of the public text is blanked too.
 * Errors: `ROLE_REQUIRED` 403, `REASON_REQUIRED` 400, `NOT_PUBLISHED` 409, `NOT_FOUND` 404.
 */
export async function takeDown({
  collection,
  erase = false,
  id,
  note,
  payload,
  reasonCode,
  req,
}: ReviewTarget & {
  erase?: boolean
  note: string
  payload: Payload
  reasonCode: string
  req: PayloadRequest
}): Promise<void> {
  const user = signedInPerson(req)
  const matter = await readMatter({ id, collection, payload })
  if (!matter) throw refuse({ code: 'NOT_FOUND', req })
  const { department, title } = matter
  const { publicStateOf, staff } = pluginOptions(payload)
  if (!staff.mayTakeDown({ department, user })) throw refuse({ code: 'ROLE_REQUIRED', req })
  if (!note.trim() || !reasonCode.trim()) throw refuse({ code: 'REASON_REQUIRED', req })
  const live = await publicStateOf({ id, collection, payload })
  const canGo = live?.state === 'published' || (live?.state === 'withdrawn' && erase)
  if (!canGo) throw refuse({ code: 'NOT_PUBLISHED', req })

  const target = targetKey({ id, collection })
  const at = new Date().toISOString()
  const takedown = await insertRow({
    data: {
      at,
      department,
      erase,
      key: `${target}#${at}#${personKey(user)}`,
      note,
      person: personKey(user),
      reasonCode,
      signer: signerOf({ department, user }),
      state: 'open',
      target,
      targetCollection: collection,
      targetId: id,
      title,
    },
    kind: 'takedowns',
    payload,
  })
  await completeTakedown({ payload, takedown })
  await stopOpenReview({ reason: note, req, target })
}

/**
 * What was under review was meant to follow a text that is gone: it goes back to the handler. When
 * somebody signs at the same moment, the next step is stopped; an approval sees the takedown itself.
 */
async function stopOpenReview({
  reason,
  req,
  target,
}: {
  reason: string
  req: PayloadRequest
  target: string
}): Promise<void> {
  const { payload } = req
  const request = await openRequest({ payload, target })
  if (!request) return
  const review = foldDecisions(await decisionsOf({ payload, request: request.id }))
  if (review.state !== 'pending') return
  try {
    await claimDecision({
      attempt: review.attempt,
      contentHash: request.contentHash ?? '',
      reason,
      req,
      request,
      step: review.step,
      user: signedInPerson(req),
      verdict: 'invalidate',
    })
  } catch (error) {
    if (!isRefusal({ code: 'ALREADY_DECIDED', error })) throw error
    return stopOpenReview({ reason, req, target })
  }
  await settleRequest({ payload, request })
}
