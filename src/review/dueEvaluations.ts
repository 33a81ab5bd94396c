import type { Payload, Where } from 'payload'

import { evaluationsOf } from '../evaluations/evaluationsOf.ts'
import { relationId } from '../fields/relationId.ts'
import { nextEvaluationOf } from '../rules/withheldRules.ts'

export type DueEvaluation = { department: string; dueOn: string; id: string; title: string }

/**
 * R1-07: what is withheld and has to be looked at again by a day (Article 18), the earliest first;
 * of the named departments or of all. Reads the newest drafts, where withheld records live.
 */
export async function dueEvaluations({
  by,
  departments,
  payload,
}: {
  /** Civil date `YYYY-MM-DD`. */
  by: string
  departments?: string[] | undefined
  payload: Payload
}): Promise<DueEvaluation[]> {
  const withheld: Where = { disclosureMode: { in: ['onApplication', 'notDisclosed'] } }
  const { docs } = await payload.find({
    collection: 'entries',
    depth: 0,
    draft: true,
    pagination: false,
    select: {
      department: true,
      disclosureMode: true,
      formedOn: true,
      nextEvaluationOn: true,
      title: true,
    },
    where: { and: [withheld, ...(departments ? [{ department: { in: departments } }] : [])] },
  })
  const evaluations = await evaluationsOf({ entries: docs.map(({ id }) => id), payload })
  const lastOf = new Map(evaluations.map((evaluation) => [evaluation.entry, evaluation]))
  return docs
    .flatMap(({ id, department, formedOn, nextEvaluationOn, title }) => {
      const dueOn = nextEvaluationOf({
        evaluations: [lastOf.get(id)].filter((last) => last !== undefined),
        record: { formedOn, nextEvaluationOn },
      })
      if (dueOn === undefined || dueOn > by) return []
      return [{ department: relationId(department) ?? '', dueOn, id, title: title ?? '' }]
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
}
