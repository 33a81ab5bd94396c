import type { CheckContext } from './checkContext.ts'
import type { Draft } from './draft.ts'
import { draftOf } from './draftOf.ts'
import { type Finding, type Follows, isEmpty, isIssue } from './finding.ts'
import type { KeyArea } from './keyArea.ts'
import { kindAt } from './schema/kindAt.ts'
import { valueAt, writeAt } from './valueAt.ts'

type Context = Omit<CheckContext<unknown, string>, 'settings'>

/**
 * What the rules of an area say its empty fields have to be, from what is written in the others: the
 * figures the checks compare with. What is written stays, be it wrong. Sums of sums are among them:
 * the rules are asked again until nothing more follows.
 */
export function computedValues({
  area,
  context,
  value,
}: {
  area: KeyArea
  context: Context
  value: unknown
}): Follows[] {
  const found = new Map<string, Follows>()
  // A copy of its own, so that what is found may be written into it.
  const draft = draftOf({ area, value })
  for (;;) {
    const fresh = followsOf({ area, context, draft }).flatMap(({ follows, path }): Follows[] => {
      if (found.has(path) || !isEmpty(valueAt({ path, value }))) return []
      const isWhole = kindAt({ path, schema: area.schema }) === 'whole'
      return [{ follows: isWhole ? Number(follows) : follows, path }]
    })
    if (fresh.length === 0) return [...found.values()]
    for (const each of fresh) {
      if (found.has(each.path)) continue
      found.set(each.path, each)
      writeAt({ path: each.path, value: draft, written: each.follows })
    }
  }
}

function followsOf({
  area: { checks, settings },
  context,
  draft,
}: {
  area: KeyArea
  context: Context
  draft: Draft<Record<string, unknown>>
}): Follows[] {
  return checks
    .flatMap((check): Finding[] => check({ context: { ...context, settings }, value: draft }))
    .filter((finding): finding is Follows => !isIssue(finding))
}
