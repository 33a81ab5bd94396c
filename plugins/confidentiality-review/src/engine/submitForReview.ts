import type { Payload, PayloadRequest } from 'payload'

import { randomBytes } from 'node:crypto'

import { contentHash } from '../domain/contentHash.ts'
import { targetKey } from '../names.ts'
import type { ReviewTarget } from '../options.ts'
import { claimDecision } from './claimDecision.ts'
import { contentSnapshot } from './contentSnapshot.ts'
import { mustBeAllowed } from './mustBeAllowed.ts'
import { signedInPerson } from './person.ts'
import { pluginOptions } from './pluginOptions.ts'
import { publishableContent } from './publishableContent.ts'
import { readMatter } from './readMatter.ts'
import { refuse } from './refuse.ts'
import { openOrJoinRequest, openRequest } from './requests.ts'
import { insertRow, type RequestRow, updateRow } from './rows.ts'
import { settleRequest } from './settleRequest.ts'

/**
 * 提请审查: the handler signs the newest draft and hands it to the examiner.
 * Throws ValidationError (400, an issue per field) when the content could not be published as it
 * is, and coded errors `ROLE_REQUIRED` 403, `NOT_SUBMITTABLE` 409, `NOT_FOUND` 404.
 */
export async function submitForReview({
  collection,
  id,
  note,
  payload,
  req,
}: ReviewTarget & {
  note?: string
  payload: Payload
  req: PayloadRequest
}): Promise<RequestRow> {
  const user = signedInPerson(req)
  const matter = await readMatter({ id, collection, payload })
  if (!matter) throw refuse({ code: 'NOT_FOUND', req })
  const { department, title } = matter
  const target = targetKey({ id, collection })
  const open = await openRequest({ payload, target })
  await mustBeAllowed({ department, event: { type: 'submit' }, req, request: open })

  // First without preparing: an index number is not spent on a document that cannot be submitted.
  await publishableContent({ id, collection, req })
  await pluginOptions(payload).prepare({ id, collection, payload, req })
  const { data, remarks } = await publishableContent({ id, collection, req })

  const snapshot = await contentSnapshot({ id, collection, data, payload })
  const salt = randomBytes(16).toString('hex')
  const hash = contentHash({ salt, snapshot })
  const request = await openOrJoinRequest({
    id,
    collection,
    department,
    now: new Date(),
    payload,
    title,
  })
  await insertRow({
    data: {
      content: snapshot,
      contentHash: hash,
      key: `${target}#${hash}`,
      salt,
      target,
      targetCollection: collection,
      targetId: id,
    },
    kind: 'snapshots',
    payload,
  })
  await claimDecision({
    // Counted from the review that was judged above: whoever submitted meanwhile has taken it.
    attempt: (open?.id === request.id ? open.attempt : 0) + 1,
    contentHash: hash,
    ...(note && { reason: note }),
    remarks,
    req,
    request,
    step: 'handle',
    user,
    verdict: 'submit',
  })
  if (request.title !== title || request.department !== department) {
    await updateRow({ data: { department, title }, id: request.id, kind: 'requests', payload })
  }
  return settleRequest({ payload, request })
}
