import type { Payload, TypedUser } from 'payload'

import type { Refusal } from '../domain/decideReview.ts'

import { personKey } from './person.ts'
import { pluginOptions } from './pluginOptions.ts'
import type { TakedownRow } from './rows.ts'

/** Why the person may not ratify the takedown now; undefined when he may. */
export function ratificationRefusal({
  payload,
  takedown: { department, person, state },
  user,
}: {
  payload: Payload
  takedown: Pick<TakedownRow, 'department' | 'person' | 'state'>
  user: TypedUser
}): Refusal | undefined {
  const { staff } = pluginOptions(payload)
  if (!staff.rolesIn({ department, user }).includes('approver')) return 'ROLE_REQUIRED'
  if (state !== 'done') return 'NOT_PENDING'
  return personKey(user) === person ? 'SIGNED_ANOTHER_STEP' : undefined
}
