import type { Draft } from '../draft.ts'
import { isIssue } from '../finding.ts'
import type { KeyArea } from '../keyArea.ts'

/** How a rule of the area came out for what was published, `B03` and whether it holds. */
export type RuleResult = { ok: boolean; rule: string }

/**
 * The rules of an area for a published value. What compares with other records cannot be repeated
 * from the value alone: areas with such rules name only those that do not hold. Signers have seen
 * every one of these, so nothing here is an error that was overlooked.
 */
export function ruleResults({
  area,
  draft,
  record,
  today,
}: {
  area: KeyArea
  draft: Draft<Record<string, unknown>>
  record: { formedOn?: string; publisher?: string; title?: string }
  /** Civil date of the publication, so that the same value always gives the same results. */
  today: string
}): RuleResult[] {
  const context = { companions: {}, record, settings: area.settings, today }
  const found = area.checks.flatMap((check) => check({ context, value: draft })).filter(isIssue)
  const failed = new Set(found.map(({ key }) => ruleOf(key)))
  const comparesWithOthers = Object.keys(area.companions).length > 0
  const known = comparesWithOthers ? [] : Object.keys(area.messages).map(ruleOf)
  return [...new Set([...known, ...failed])].sort().map((rule) => ({ ok: !failed.has(rule), rule }))
}

/** `B03_sum` is a text of rule B03. */
function ruleOf(key: string): string {
  return key.split('_')[0] ?? key
}
