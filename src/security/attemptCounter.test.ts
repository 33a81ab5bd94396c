import { expect, test } from '@jest/globals'

import { createAttemptCounter } from './attemptCounter.ts'

const MINUTE = 60_000

function counter(limit = 2) {
  const clock = { now: 0 }
  return { clock, ...createAttemptCounter({ limit, now: () => clock.now, windowMs: MINUTE }) }
}

test('attempts beyond the limit have to wait for the end of the window', () => {
  const { attempt, clock } = counter()
  expect([attempt('a'), attempt('a')]).toEqual([0, 0])
  clock.now = 45_000
  expect([attempt('a'), attempt('b')]).toEqual([15, 0])
  clock.now = MINUTE
  expect([attempt('a'), attempt('a'), attempt('a')]).toEqual([0, 0, 60])
})

test('a success takes its attempt back', () => {
  const { attempt, forgive } = counter()
  for (let time = 0; time < 5; time += 1) {
    expect(attempt('a')).toBe(0)
    forgive('a')
  }
})

test('a flood of keys pushes out the longest unused ones only', () => {
  const { attempt } = counter(1)
  expect([attempt('used'), attempt('unused')]).toEqual([0, 0])
  for (let key = 0; key < 9_998; key += 1) attempt(`key ${key}`)
  expect(attempt('used')).toBe(60)
  attempt('one more')
  expect([attempt('used'), attempt('unused')]).toEqual([60, 0])
})
