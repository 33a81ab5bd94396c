import type { Endpoint, PayloadRequest } from 'payload'

import { codedError, officeDate, ownPagesOnly, readJsonObject } from '@gongkai/shared'

import { nextEvaluationOf } from '../rules/withheldRules.ts'
import { type MessageKey, translate } from '../translations/translate.ts'
import type { Evaluation } from './evaluation.ts'
import { evaluationDecision } from './evaluationDecision.ts'
import { evaluationsOf } from './evaluationsOf.ts'
import { mayEvaluate } from './mayEvaluate.ts'
import { recordEvaluation } from './recordEvaluation.ts'
import { type WithheldEntry, withheldEntry } from './withheldEntry.ts'

export type EvaluationState = {
  /** Newest last. */
  evaluations: Pick<
    Evaluation,
    'evaluatedAt' | 'evaluatorName' | 'grounds' | 'nextOn' | 'note' | 'outcome'
  >[]
  mayEvaluate: boolean
  /** When it is due, a civil date. */
  nextOn: string | undefined
}

const PATH = '/evaluations/:entry'

/** `GET /evaluations/:entry` → `EvaluationState`, for who may read the entry. */
const readEndpoint: Endpoint = {
  handler: async (req) => Response.json(await stateOf({ entry: await withheldEntry(req), req })),
  method: 'get',
  path: PATH,
}

/**
 * `POST /evaluations/:entry {outcome, grounds, nextOn, note}` records an evaluation for good and
 * answers like `GET`. 401 `SIGN_IN_REQUIRED`, 403 `NOT_YOURS` or `CROSS_SITE`, 404
 * `ENTRY_NOT_FOUND`, 409 `NOT_WITHHELD`, 400 `INVALID_EVALUATION`.
 */
const recordEndpoint: Endpoint = ownPagesOnly({
  endpoint: {
    handler: async (req) => {
      const entry = await withheldEntry(req)
      const { department, isWithheld } = entry
      if (department === undefined || !mayEvaluate({ department, user: req.user })) {
        throw refusal({ code: 'NOT_YOURS', key: 'evaluationNotYours', req, status: 403 })
      }
      if (!isWithheld) {
        throw refusal({ code: 'NOT_WITHHELD', key: 'evaluationNotWithheld', req, status: 409 })
      }
      const sent = (await readJsonObject(req)) ?? {}
      const read = evaluationDecision({ sent, today: officeDate(new Date()) })
      if ('fault' in read) {
        throw refusal({ code: 'INVALID_EVALUATION', key: read.fault, req, status: 400 })
      }
      await recordEvaluation({ decision: read.decision, entry: { ...entry, department }, req })
      return Response.json(await stateOf({ entry, req }))
    },
    method: 'post',
    path: PATH,
  },
  refusal: (req) => translate({ message: { key: 'crossSite' }, req }),
})

export const evaluationEndpoints = [readEndpoint, recordEndpoint]

async function stateOf({
  entry,
  req: { payload, user },
}: {
  entry: WithheldEntry
  req: PayloadRequest
}): Promise<EvaluationState> {
  const evaluations = await evaluationsOf({ entries: [entry.id], payload })
  return {
    evaluations: evaluations.map(
      ({ evaluatedAt, evaluatorName, grounds, nextOn, note, outcome }) => ({
        evaluatedAt,
        evaluatorName,
        grounds,
        nextOn,
        note,
        outcome,
      }),
    ),
    mayEvaluate: entry.isWithheld && mayEvaluate({ department: entry.department, user }),
    nextOn: nextEvaluationOf({ evaluations, record: entry }),
  }
}

function refusal({
  code,
  key,
  req,
  status,
}: {
  code: string
  key: MessageKey
  req: PayloadRequest
  status: number
}) {
  return codedError({ code, message: translate({ message: { key }, req }), status })
}
