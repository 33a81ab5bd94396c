import type { Payload, PayloadRequest } from 'payload'

import { personKey, signedInPerson, signerOf } from './person.ts'
import { pluginOptions } from './pluginOptions.ts'
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
  const isApprover = pluginOptions(payload).staff.rolesIn({ department, user }).includes('approver')
  if (!isApprover) throw refuse({ code: 'ROLE_REQUIRED', req })
  if (takedown.state !== 'done') throw refuse({ code: 'NOT_PENDING', req })
  if (personKey(user) === takedown.person) throw refuse({ code: 'SIGNED_ANOTHER_STEP', req })
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
