import type { z } from 'zod'

import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { percentIssue } from '../../domain/percentIssue.ts'
import { sumIssue } from '../../domain/sumIssue.ts'
import { isViolation } from './isViolation.ts'
import type { schema } from './schema.ts'

export type FoodSampling = z.infer<typeof schema>
type Rule = Check<FoodSampling, Record<string, never>>

/** A01: passed and failed make up the batches; each failed batch is named. */
const batches: Rule = ({ value: { batchTotal, failed, failedItems, passed } }) => [
  ...sumIssue({
    key: 'A01_batches',
    parts: [passed, failed],
    path: 'batchTotal',
    total: batchTotal,
  }),
  ...(typeof failed === 'number' && (failedItems ?? []).length < failed
    ? [
        {
          key: 'A01_failedItems',
          params: { actual: (failedItems ?? []).length, expected: failed },
          path: 'failedItems',
          severity: 'error' as const,
        },
      ]
    : []),
]

/** A01: pass rate = passed ÷ batches. */
const passRate: Rule = ({ value: { batchTotal, passed, passRate } }) =>
  percentIssue({
    key: 'A01_passRate',
    part: passed,
    path: 'passRate',
    percent: passRate,
    whole: batchTotal,
  })

/** A07: what is published as failed has to be against its standard value. */
const violations: Rule = ({ value: { failedItems } }) =>
  (failedItems ?? []).flatMap(({ result, standardValue }, row): Issue[] => {
    if (!result || !standardValue || isViolation({ result, standardValue }) !== false) return []
    const params = { actual: result, expected: standardValue }
    return [{ key: 'A07_result', params, path: `failedItems.${row}.result`, severity: 'error' }]
  })

/** A07: what was done is about samples that failed. */
const followUp: Rule = ({ value: { failedItems, followUp } }) => {
  const failed = new Set((failedItems ?? []).map(({ samplingNo }) => samplingNo))
  return (followUp ?? []).flatMap(({ samplingNo }, row): Issue[] =>
    !samplingNo || failed.has(samplingNo) || failed.size === 0
      ? []
      : [{ key: 'A07_followUp', path: `followUp.${row}.samplingNo`, severity: 'warning' }],
  )
}

export const checks = [batches, passRate, violations, followUp]
