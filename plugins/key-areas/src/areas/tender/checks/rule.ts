import type { z } from 'zod'

import type { Issue } from '../../../domain/issue.ts'
import type { Check } from '../../../domain/keyArea.ts'
import type { schema } from '../schema.ts'
import type { settings } from '../settings.ts'

export type Tender = z.infer<typeof schema>
export type Rule = Check<Tender, typeof settings, 'candidates' | 'contract' | 'result'>

/** An error that names what is written and what it should be. */
export function difference({
  key,
  path,
  ...params
}: {
  actual: number | string
  expected: number | string
  key: string
  path: string
}): Issue {
  return { key, params, path, severity: 'error' }
}
