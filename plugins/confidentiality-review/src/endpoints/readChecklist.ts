import type { PayloadRequest } from 'payload'

import type { ChecklistAnswers } from '../domain/checklist.ts'

import { unanswered } from '../domain/checklist.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { refuse } from '../engine/refuse.ts'

/** The answered checks of a body; whatever is no check or no answer is left out. */
export function readChecklist({
  body,
  req,
}: {
  body: Record<string, unknown>
  req: PayloadRequest
}): ChecklistAnswers | undefined {
  const { checklist } = body
  if (typeof checklist !== 'object' || checklist === null) return undefined
  const given = checklist as Record<string, unknown>
  const answers = pluginOptions(req.payload).checklist.flatMap((check) => {
    const answer = given[check]
    return answer === 'no' || answer === 'yes' ? [[check, answer] as const] : []
  })
  return Object.fromEntries(answers)
}

/** A desk may not endorse before every check is answered: 400 `CHECKLIST_INCOMPLETE`. */
export function mustBeComplete({
  answers,
  req,
}: {
  answers: ChecklistAnswers | undefined
  req: PayloadRequest
}): void {
  const open = unanswered({ answers, checks: pluginOptions(req.payload).checklist })
  if (open.length > 0) throw refuse({ code: 'CHECKLIST_INCOMPLETE', data: { checks: open }, req })
}
