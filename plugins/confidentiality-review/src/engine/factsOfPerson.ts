import type { Payload } from 'payload'

import type { ReviewFacts } from '../domain/decideReview.ts'

import { roundsOf } from './contributions.ts'
import { findRows, type RequestRow } from './rows.ts'

type Review = Pick<RequestRow, 'id' | 'target'>

/**
 * What the separation of duties has to know about one person in many reviews at once: the same
 * answer as `reviewFacts` as far as it speaks of this person, in three queries for all of them.
 */
export async function factsOfPerson({
  payload,
  person,
  reviews,
}: {
  payload: Payload
  person: string
  reviews: readonly Review[]
}): Promise<(review: Review) => ReviewFacts> {
  if (reviews.length === 0) return () => ({ contributors: [], decisions: [] })
  const targets = reviews.map(({ target }) => target)
  const byPerson = { person: { equals: person } }
  const [decisions, contributions] = await Promise.all([
    findRows({
      kind: 'decisions',
      payload,
      where: { and: [byPerson, { request: { in: reviews.map(({ id }) => id) } }] },
    }),
    findRows({
      kind: 'contributions',
      payload,
      where: { and: [byPerson, { target: { in: targets } }] },
    }),
  ])
  const rounds = await roundsOf({ payload, targets: contributions.map(({ target }) => target) })
  return ({ id, target }) => ({
    contributors: contributions
      .filter((row) => row.target === target && row.round === rounds(target))
      .map((row) => row.person),
    decisions: decisions.filter(({ request }) => request === id),
  })
}
