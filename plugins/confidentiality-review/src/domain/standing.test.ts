import { expect, test } from '@jest/globals'

import type { RequestState, Step } from './review.ts'

import { type Standing, standingOf } from './standing.ts'

type Side = Parameters<typeof standingOf>[0]['publicSide']

test.each<[Standing, Side, boolean, [RequestState, Step, boolean] | undefined]>([
  ['draft', 'none', true, undefined],
  ['examining', 'none', true, ['pending', 'examine', true]],
  ['approving', 'published', true, ['pending', 'approve', true]],
  ['returned', 'none', true, ['returned', 'handle', true]],
  ['recalled', 'published', true, ['recalled', 'handle', true]],
  ['refused', 'none', true, ['refused', 'examine', false]],
  ['approved', 'none', true, ['approved', 'approve', true]],
  ['public', 'published', false, ['live', 'approve', false]],
  ['publicWithEdits', 'published', true, ['live', 'approve', false]],
  ['withdrawn', 'withdrawn', true, ['live', 'approve', false]],
  ['erased', 'erased', true, ['live', 'approve', false]],
  ['draft', 'none', true, ['composing', 'handle', true]],
  ['withdrawn', 'withdrawn', true, ['takenDown', 'approve', false]],
])('%s', (standing, publicSide, hasUnpublishedEdits, request) => {
  const [state, step, isOpen] = request ?? []
  expect(
    standingOf({
      hasUnpublishedEdits,
      publicSide,
      request: state && step ? { isOpen: Boolean(isOpen), state, step } : undefined,
    }),
  ).toBe(standing)
})
