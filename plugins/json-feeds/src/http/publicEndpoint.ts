import type { Endpoint, PayloadRequest } from 'payload'

import { parseQuery } from '../domain/query.ts'

import type { FeedState } from '../feedState.ts'
import { type Answer, problemAnswer } from './answer.ts'
import { toResponse } from './toResponse.ts'

export type Question = {
  ifNoneMatch: null | string
  /** Path parameters. */
  path: Record<string, string>
  /** Query parameters: each known, each given once at most. */
  query: Record<string, string>
  state: FeedState
}

export type PublicResource = {
  answer: (question: Question) => Answer | Promise<Answer>
  /** Query parameters the resource knows. */
  parameters?: readonly string[]
  path: string
}

/** A public resource as endpoints: GET, and HEAD beside it because Payload has no HEAD of its own. */
export function publicEndpoints({
  resource,
  stateOf,
}: {
  resource: PublicResource
  stateOf: (payload: PayloadRequest['payload']) => FeedState
}): Endpoint[] {
  const handler = async (req: PayloadRequest) =>
    toResponse({
      answer: await answerSafely({ req, resource, state: stateOf(req.payload) }),
      isHead: req.method?.toUpperCase() === 'HEAD',
    })
  return [
    { handler, method: 'get', path: resource.path },
    { handler, method: 'head', path: resource.path },
  ]
}

async function answerSafely({
  req,
  resource,
  state,
}: {
  req: PayloadRequest
  resource: PublicResource
  state: FeedState
}): Promise<Answer> {
  const { addresses } = state
  const search = new URL(req.url ?? 'http://localhost').searchParams
  const { fault, values } = parseQuery({ allowed: resource.parameters ?? [], search })
  if (fault) return problemAnswer({ addresses, code: 'unknown-parameter', ...problemOf(fault) })
  try {
    return await resource.answer({
      ifNoneMatch: req.headers.get('if-none-match'),
      path: (req.routeParams ?? {}) as Record<string, string>,
      query: values,
      state,
    })
  } catch (error) {
    req.payload.logger.error({ err: error, msg: `json-feeds: ${resource.path} cannot answer` })
    return problemAnswer({
      addresses,
      code: 'unavailable',
      detail: 'The server could not read its records; the failure has been logged.',
      headers: { 'Retry-After': '10' },
    })
  }
}

function problemOf({ detail, parameter }: { detail: string; parameter: string }) {
  return { detail, members: { parameter: parameter.slice(0, 80) } }
}
