import type { PayloadRequest } from 'payload'

import type { Staff } from '../access/staff.ts'
import type { EvaluationDecision } from './evaluation.ts'
import { evaluationsPermit } from './evaluationsPermit.ts'
import type { WithheldEntry } from './withheldEntry.ts'

/** Adds an evaluation by the person of `req` to the register, the only way into it. */
export async function recordEvaluation({
  decision,
  entry: { id, department, title },
  req: { payload, user },
}: {
  decision: EvaluationDecision
  entry: { department: string } & WithheldEntry
  req: Pick<PayloadRequest, 'payload' | 'user'>
}): Promise<void> {
  const { id: evaluator, name: evaluatorName } = user as { id: string; name: string } & Staff
  await evaluationsPermit.run(() =>
    payload.db.create({
      collection: 'withheld-evaluations',
      data: {
        ...decision,
        department,
        entry: id,
        evaluatedAt: new Date().toISOString(),
        evaluator,
        evaluatorName,
        title,
      },
    }),
  )
}
