import type { Payload, PayloadRequest } from 'payload'

import { personKey, signedInPerson, signerOf } from './person.ts'
import { ratificationRefusal } from './ratificationRefusal.ts'
import { refuse } from './refuse.ts'
import { findRow, type TakedownRow, updateRow } from './rows.ts'

/** 追认: an approver other than the person who took the matter down confirms it. */
export async function ratifyTakedown({
  payload,
  req,
  takedown: id,
}: {
  payload: Payload
  req: PayloadRequest
  takedown: string
}): Promise<TakedownRow> {
  const user = signedInPerson(req)
  const takedown = await findRow({ kind: 'takedowns', payload, where: { id: { equals: id } } })
  if (!takedown) throw refuse({ code: 'NOT_FOUND', req })
  const { department } = takedown
  const refusal = ratificationRefusal({ payload, takedown, user })
  if (refusal) throw refuse({ code: refusal, req })
  return updateRow({
    data: {
      ratifiedAt: new Date().toISOString(),
      ratifiedBy: personKey(user),
      ratifier: signerOf({ department, user }),
      state: 'ratified',
    },
    id: takedown.id,
    kind: 'takedowns',
    payload,
  })
}
