import type { z } from 'zod'

import type { Issue } from './issue.ts'

/** What is missing or of the wrong form, by the schema of the area (rule R9-01). */
export function shapeIssues({ schema, value }: { schema: z.ZodType; value: unknown }): Issue[] {
  const result = schema.safeParse(value)
  if (result.success) return []
  return result.error.issues.map((issue) => {
    const path = issue.path.join('.')
    const isMissing = valueAt({ path: issue.path, value }) === undefined
    return { key: isMissing ? 'R9-01_missing' : 'R9-01_form', path, severity: 'error' }
  })
}

function valueAt({ path, value }: { path: PropertyKey[]; value: unknown }): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? at[key as keyof typeof at] : undefined),
    value,
  )
}
