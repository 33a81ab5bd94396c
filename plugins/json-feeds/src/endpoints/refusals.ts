import type { FeedState } from '../feedState.ts'

import { type Answer, problemAnswer } from '../http/answer.ts'

export function noSuchResource({ detail, state }: { detail: string; state: FeedState }): Answer {
  return problemAnswer({ addresses: state.addresses, code: 'not-found', detail })
}

export function noSuchFeed({
  name,
  state,
}: {
  name: string | undefined
  state: FeedState
}): Answer {
  const { index } = state.addresses
  return noSuchResource({
    detail: `There is no feed "${(name ?? '').slice(0, 80)}"; the feeds there are: ${index}`,
    state,
  })
}

export function invalidLimit(state: FeedState): Answer {
  const { pageItems } = state.options.limits
  return problemAnswer({
    addresses: state.addresses,
    code: 'invalid-filter',
    detail: `The parameter "limit" must be a whole number from 1 to ${pageItems}.`,
    members: { parameter: 'limit' },
  })
}

export function malformedCursor({
  parameter,
  state,
}: {
  parameter: string
  state: FeedState
}): Answer {
  return problemAnswer({
    addresses: state.addresses,
    code: 'cursor-malformed',
    detail: `The parameter "${parameter}" is not a cursor this server gave out.`,
    members: { parameter },
  })
}

/** `restart` is where a mirror begins anew; what it does not meet on the way it deletes. */
export function expiredCursor({ name, state }: { name: string; state: FeedState }): Answer {
  return problemAnswer({
    addresses: state.addresses,
    code: 'cursor-expired',
    detail:
      'The cursor belongs to another life of the log or lies beyond its end. Read the feed again ' +
      'from "restart" and delete what it no longer contains.',
    members: { restart: state.addresses.changes({ name }) },
  })
}
