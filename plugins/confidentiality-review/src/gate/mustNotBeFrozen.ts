import { isFrozen } from '../domain/review.ts'

import { enginePermit } from '../engine/permit.ts'
import { openRequest } from '../engine/requests.ts'
import type { GateContext } from './gateContext.ts'
import { gateError } from './gateErrors.ts'

/** Throws while the document is in front of the examiner or approver. */
export async function mustNotBeFrozen({
  gate,
  target,
}: {
  gate: GateContext
  target: string
}): Promise<void> {
  if (enginePermit.isHeld()) return
  const request = await openRequest({ payload: gate.adapter.payload, target })
  if (request && isFrozen(request.state)) throw await gateError({ code: 'UNDER_REVIEW', gate })
}
