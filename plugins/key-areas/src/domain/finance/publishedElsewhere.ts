import { type Amount, shown } from '../decimal.ts'
import type { Issue } from '../issue.ts'
import type { Label } from '../label.ts'
import { inWan, type MoneyUnit } from './money.ts'

type InUnit = { amount: Amount; unit: MoneyUnit | null | undefined }

/** B06: what this record says another published is what that one said, whatever the units. */
export function publishedElsewhereIssue({
  here,
  key = 'B06_lastYear',
  path,
  there,
}: {
  here: InUnit
  key?: string
  path: string
  there: InUnit
}): Issue[] {
  const [actual, expected] = [inWan(here), inWan(there)]
  if (!actual || !expected || actual.equals(expected)) return []
  const params = { actual: shown(actual), expected: shown(expected) }
  return [{ key, params, path, severity: 'warning' }]
}

export const publishedElsewhereMessages = {
  B06_budget: {
    en: 'The budget is given as {{actual}} 万元; {{expected}} 万元 was published.',
    zh: '年初预算数为{{actual}}万元，与已公开的同年度预算{{expected}}万元不一致。',
  },
  B06_lastYear: {
    en: 'Last year is given as {{actual}} 万元; {{expected}} 万元 was published then.',
    zh: '上年数为{{actual}}万元，与上年已公开的{{expected}}万元不一致。',
  },
} satisfies Record<string, Label>
