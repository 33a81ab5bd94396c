import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import { foldDecisions } from './foldDecisions.ts'

import type { Decision, Step, Verdict } from './review.ts'

const decision = (attempt: number, step: Step, verdict: Verdict): Decision => ({
  attempt,
  person: `people:${step}${attempt}`,
  step,
  verdict,
})

test.each<[string, Decision[], { attempt: number; state: string; step: string }]>([
  ['nothing signed', [], { attempt: 0, state: 'composing', step: 'handle' }],
  [
    'submitted',
    [decision(1, 'handle', 'submit')],
    { attempt: 1, state: 'pending', step: 'examine' },
  ],
  [
    'examined',
    [decision(1, 'handle', 'submit'), decision(1, 'examine', 'endorse')],
    { attempt: 1, state: 'pending', step: 'approve' },
  ],
  [
    'approved',
    [
      decision(1, 'handle', 'submit'),
      decision(1, 'examine', 'endorse'),
      decision(1, 'approve', 'endorse'),
    ],
    { attempt: 1, state: 'approved', step: 'approve' },
  ],
  [
    'returned',
    [decision(1, 'handle', 'submit'), decision(1, 'examine', 'return')],
    { attempt: 1, state: 'returned', step: 'handle' },
  ],
  [
    'refused',
    [decision(1, 'handle', 'submit'), decision(1, 'examine', 'refuse')],
    { attempt: 1, state: 'refused', step: 'examine' },
  ],
  [
    'recalled after examination',
    [
      decision(1, 'handle', 'submit'),
      decision(1, 'examine', 'endorse'),
      decision(1, 'approve', 'recall'),
    ],
    { attempt: 1, state: 'recalled', step: 'handle' },
  ],
  [
    'submitted again after a return',
    [
      decision(1, 'handle', 'submit'),
      decision(1, 'examine', 'return'),
      decision(2, 'handle', 'submit'),
    ],
    { attempt: 2, state: 'pending', step: 'examine' },
  ],
])('%s', (_, decisions, expected) => {
  expect(foldDecisions(decisions)).toEqual(expected)
})

test('the order in which decisions are read does not matter', () => {
  const all = [
    decision(1, 'handle', 'submit'),
    decision(1, 'examine', 'return'),
    decision(2, 'handle', 'submit'),
    decision(2, 'examine', 'endorse'),
    decision(2, 'approve', 'endorse'),
  ]
  fc.assert(
    fc.property(
      fc.shuffledSubarray(all, { maxLength: all.length, minLength: all.length }),
      (shuffled) => {
        expect(foldDecisions(shuffled)).toEqual(foldDecisions(all))
      },
    ),
  )
})

test('approval is reached only with the signatures of three steps of one attempt', () => {
  const anyDecision = fc.record({
    attempt: fc.integer({ max: 3, min: 1 }),
    step: fc.constantFrom<Step>('handle', 'examine', 'approve'),
    verdict: fc.constantFrom<Verdict>('endorse', 'return', 'refuse', 'recall', 'invalidate'),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(anyDecision, { selector: ({ attempt, step }) => `${attempt}${step}` }),
      (drawn) => {
        const decisions = drawn.map(({ attempt, step, verdict }) =>
          decision(attempt, step, step === 'handle' ? 'submit' : verdict),
        )
        const review = foldDecisions(decisions)
        if (review.state !== 'approved') return
        const steps = decisions.filter(
          ({ attempt, verdict }) =>
            attempt === review.attempt && ['endorse', 'submit'].includes(verdict),
        )
        expect(steps.map(({ step }) => step).sort()).toEqual(['approve', 'examine', 'handle'])
      },
    ),
  )
})
