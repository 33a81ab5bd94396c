import type { PayloadRequest, TypedUser } from 'payload'

import { STEP_ROLES } from '../domain/review.ts'

import { personKey, signedInPerson } from '../engine/person.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { decisionsOf } from '../engine/reviewFacts.ts'
import type { RequestRow, TakedownRow } from '../engine/rows.ts'
import { findRows } from '../engine/rows.ts'

const MOST_RETURNED = 500

export type ReturnedTask = { reason: string; request: RequestRow; returnedBy: string }

export type ReviewTasks = {
  /** Sent back to the reader's departments, with the reason. */
  returned: ReturnedTask[]
  /** Submitted by the reader and on its way. */
  submitted: RequestRow[]
  /** Takedowns another approver must confirm. */
  toRatify: TakedownRow[]
  /** Waiting for a signature the reader may give, soonest due first. */
  toSign: RequestRow[]
  /** What others submitted and others sign, as far as the reader may follow it; soonest due first. */
  underReview: RequestRow[]
}

/** What waits for the person of `req`. */
export async function reviewTasks({ req }: { req: PayloadRequest }): Promise<ReviewTasks> {
  const { payload } = req
  const user = signedInPerson(req)
  const person = personKey(user)
  const { staff } = pluginOptions(payload)
  const roles = (department: string) => staff.rolesIn({ department, user })
  const isSubmitter = ({ submittedBy }: RequestRow) => submittedBy === person
  const isSigner = ({ department, step }: RequestRow) =>
    roles(department).includes(STEP_ROLES[step])
  const pending = await findRows({
    kind: 'requests',
    payload,
    sort: 'dueOn',
    where: { state: { equals: 'pending' } },
  })
  const done = await findRows({
    kind: 'takedowns',
    payload,
    where: { state: { equals: 'done' } },
  })
  return {
    returned: await returnedTo({ req, user }),
    submitted: pending.filter(isSubmitter),
    toRatify: done.filter(
      (takedown) => takedown.person !== person && roles(takedown.department).includes('approver'),
    ),
    toSign: pending.filter((request) => !isSubmitter(request) && isSigner(request)),
    underReview: pending.filter(
      (request) =>
        !isSubmitter(request) &&
        !isSigner(request) &&
        staff.mayRead({ department: request.department, user }),
    ),
  }
}

async function returnedTo({
  req,
  user,
}: {
  req: PayloadRequest
  user: TypedUser
}): Promise<ReturnedTask[]> {
  const { payload } = req
  const rows = await findRows({
    kind: 'requests',
    limit: MOST_RETURNED,
    payload,
    sort: '-updatedAt',
    where: { state: { equals: 'returned' } },
  })
  const mine = rows.filter(({ department }) =>
    pluginOptions(payload).staff.rolesIn({ department, user }).includes('handler'),
  )
  return Promise.all(
    mine.map(async (request) => {
      const last = (await decisionsOf({ payload, request: request.id })).at(-1)
      return { reason: last?.reason ?? '', request, returnedBy: last?.signer.name ?? '' }
    }),
  )
}
