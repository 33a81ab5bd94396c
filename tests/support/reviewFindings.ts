import type { Payload } from 'payload'

import { reconcileReviews } from '@gongkai/confidentiality-review'
import { expect } from '@jest/globals'

/** Findings as lines: `repaired alteredRow papers:…`. */
export async function reviewFindings(payload: Payload): Promise<string[]> {
  const lines: string[] = []
  for await (const { kind, repaired, subject } of reconcileReviews({ payload })) {
    lines.push(`${repaired ? 'repaired' : 'INCIDENT'} ${kind} ${subject}`)
  }
  return lines.sort()
}

/**
 * The findings about these subjects. Runs twice: a repair is reported once, an incident as long as
 * it is there.
 */
export async function expectReconciled({
  about,
  expected,
  payload,
}: {
  about: string[]
  expected: string[]
  payload: Payload
}): Promise<void> {
  const found = async () =>
    (await reviewFindings(payload)).filter((line) =>
      about.some((subject) => line.endsWith(` ${subject}`)),
    )
  expect(await found()).toEqual([...expected].sort())
  const left = expected.filter((line) => line.startsWith('INCIDENT'))
  expect(await found()).toEqual(left.sort())
}
