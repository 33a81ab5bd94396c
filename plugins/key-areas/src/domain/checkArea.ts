import type { CheckContext } from './checkContext.ts'
import { draftOf } from './draftOf.ts'
import { isIssue } from './finding.ts'
import { fitted } from './fitted.ts'
import type { Issue } from './issue.ts'
import type { KeyArea } from './keyArea.ts'
import { present } from './present.ts'
import { shapeIssues } from './shapeIssues.ts'

/**
 * Everything the area has to say about a value, form first: shape, then sums, dates and orders.
 * The same list is shown while editing, blocks submission and stands in the review.
 */
export function checkArea({
  area,
  context,
  value,
}: {
  area: KeyArea
  context: Omit<CheckContext<unknown, string>, 'settings'> & { settings?: Record<string, unknown> }
  value: unknown
}): Issue[] {
  const written = present(fitted({ drop: 'containers', schema: area.schema, value }))
  const draft = draftOf({ area, value })
  const settings = { ...area.settings, ...context.settings }
  return [
    ...shapeIssues({ schema: area.schema, value: written }),
    ...area.checks
      .flatMap((check) => check({ context: { ...context, settings }, value: draft }))
      .filter(isIssue),
  ]
}
