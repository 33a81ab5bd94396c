import type { Payload } from 'payload'

import { addWorkingDays, MissingHolidayCalendar, officeDate } from '@gongkai/shared'

import { foldDecisions } from '../domain/foldDecisions.ts'
import { isEnded } from '../domain/review.ts'
import { pluginOptions } from './pluginOptions.ts'
import { closedKey } from './requests.ts'
import { decisionsOf } from './reviewFacts.ts'
import { type DecisionRow, findRow, type RequestRow, updateRow } from './rows.ts'

/** Brings the request row in line with its decisions; doing it twice changes nothing. */
export async function settleRequest({
  payload,
  request,
}: {
  payload: Payload
  request: RequestRow
}): Promise<RequestRow> {
  if (isEnded(request.state)) return request
  const decisions = await decisionsOf({ payload, request: request.id })
  const review = foldDecisions(decisions)
  const submission = decisions.findLast(({ verdict }) => verdict === 'submit')
  const isClosed = review.state === 'refused' && request.activeKey === request.target
  const settled: Partial<RequestRow> = {
    attempt: review.attempt,
    state: review.state,
    step: review.step,
    ...(submission && (await submittedContent({ payload, request, submission }))),
    ...(isClosed && { activeKey: closedKey(request.target) }),
  }
  if (isSettled({ request, settled })) return request
  return updateRow({ data: settled, id: request.id, kind: 'requests', payload })
}

function isSettled({
  request,
  settled,
}: {
  request: RequestRow
  settled: Partial<RequestRow>
}): boolean {
  return Object.entries(settled).every(
    ([name, value]) => (request[name as keyof RequestRow] ?? null) === (value ?? null),
  )
}

async function submittedContent({
  payload,
  request,
  submission,
}: {
  payload: Payload
  request: RequestRow
  submission: DecisionRow
}): Promise<Partial<RequestRow>> {
  const { at, contentHash, person, reason } = submission
  const snapshot = await findRow({
    kind: 'snapshots',
    payload,
    where: { key: { equals: `${request.target}#${contentHash}` } },
  })
  return {
    contentHash,
    dueOn: dueOn({
      days: pluginOptions(payload).reviewWorkingDays,
      from: officeDate(new Date(at)),
    }),
    note: reason ?? null,
    snapshot: snapshot?.id ?? null,
    submittedAt: at,
    submittedBy: person,
  }
}

/** A year whose holidays are not announced yet gives no due date rather than a guessed one. */
function dueOn({ days, from }: { days: number; from: string }): null | string {
  try {
    return addWorkingDays({ days, from })
  } catch (error) {
    if (error instanceof MissingHolidayCalendar) return null
    throw error
  }
}
