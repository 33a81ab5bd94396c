import { describe, expect, test } from '@jest/globals'

import { refusals, type ReviewEvent } from './decideReview.ts'
import { type Decision, REQUEST_STATES, type Review, type ReviewRole, STEPS } from './review.ts'

const EVENTS: ReviewEvent['type'][] = ['submit', 'endorse', 'return', 'refuse', 'recall']
const ROLES: ReviewRole[] = ['handler', 'examiner', 'approver']

const ask = ({
  contributors = [],
  decisions = [],
  person = 'people:new',
  reason = 'because',
  review,
  roles,
  type,
}: {
  contributors?: string[]
  decisions?: Decision[]
  person?: string
  reason?: string
  review: Review
  roles: ReviewRole[]
  type: ReviewEvent['type']
}) =>
  refusals({
    actor: { person, roles },
    event: { reason, type } as ReviewEvent,
    facts: { contributors, decisions },
    review,
  })

/** Who may do what, and in which state; every cell that is not listed is a refusal. */
const ALLOWED = new Set([
  'composing handle handler submit',
  'returned handle handler submit',
  'recalled handle handler submit',
  'pending examine handler recall',
  'pending approve handler recall',
  ...['endorse', 'return', 'refuse'].flatMap((type) => [
    `pending examine examiner ${type}`,
    `pending approve approver ${type}`,
  ]),
])

const table = REQUEST_STATES.flatMap((state) =>
  STEPS.flatMap((step) =>
    ROLES.flatMap((role) => EVENTS.map((type) => ({ role, state, step, type }))),
  ),
).filter(({ state, step }) => (state === 'pending' ? step !== 'handle' : true))

test.each(table)(
  '$state at $step: $role may $type only if the table says so',
  ({ role, state, step, type }) => {
    const effectiveStep = state === 'pending' ? step : 'handle'
    const isAllowed = ALLOWED.has(`${state} ${effectiveStep} ${role} ${type}`)
    expect(ask({ review: { attempt: 1, state, step }, roles: [role], type }).length === 0).toBe(
      isAllowed,
    )
  },
)

describe('three different people', () => {
  const atApproval: Review = { attempt: 2, state: 'pending', step: 'approve' }
  const signed = (person: string, attempt: number): Decision => ({
    attempt,
    person,
    step: 'examine',
    verdict: 'endorse',
  })

  test('who wrote the text signs nothing but its submission', () => {
    expect(
      ask({
        contributors: ['people:new'],
        review: atApproval,
        roles: ['approver'],
        type: 'endorse',
      }),
    ).toEqual(['CONTRIBUTED_TO_CONTENT'])
  })

  test('who signed a step signs no other, whatever roles he holds', () => {
    expect(
      ask({
        decisions: [signed('people:new', 2)],
        review: atApproval,
        roles: ['handler', 'examiner', 'approver'],
        type: 'endorse',
      }),
    ).toEqual(['SIGNED_ANOTHER_STEP'])
  })

  test('a signature of an earlier attempt does not bar from this one', () => {
    expect(
      ask({
        decisions: [signed('people:new', 1)],
        review: atApproval,
        roles: ['approver'],
        type: 'endorse',
      }),
    ).toEqual([])
  })
})

test.each(['return', 'refuse'] as const)('%s needs a reason', (type) => {
  const review: Review = { attempt: 1, state: 'pending', step: 'examine' }
  expect(ask({ reason: '  ', review, roles: ['examiner'], type })).toEqual(['REASON_REQUIRED'])
})

test('a recall needs a reason once the examiner has signed', () => {
  expect(
    ask({
      reason: '',
      review: { attempt: 1, state: 'pending', step: 'examine' },
      roles: ['handler'],
      type: 'recall',
    }),
  ).toEqual([])
  expect(
    ask({
      reason: '',
      review: { attempt: 1, state: 'pending', step: 'approve' },
      roles: ['handler'],
      type: 'recall',
    }),
  ).toEqual(['REASON_REQUIRED'])
})
