import {
  type Amount,
  decimalOf,
  isWithin,
  roundingTolerance,
  scaleOf,
  shown,
  sumOf,
} from '../decimal.ts'
import { type Finding, isIssue } from '../finding.ts'
import type { Issue } from '../issue.ts'
import type { Label } from '../label.ts'
import { sumIssue } from '../sumIssue.ts'

/** A total and what it is made of, of which some may be withheld as secret. */
export type TotalOfParts = {
  /** Amounts that are shown. */
  amounts: Amount[]
  /** How many more are withheld. */
  masked: number
  /** Name of the total in messages: a code or a title. */
  name: string
  path: string
  total: Amount
}

/**
 * B01: a total is the sum of its parts, and follows from them while it is empty. With withheld parts it is partial: it may not be less than
 * what is shown, and it must not give a single withheld amount away by subtraction.
 */
export function partsIssues({ amounts, masked, name, path, total }: TotalOfParts): Finding[] {
  if (masked === 0) {
    return sumIssue({ key: 'B01_sum', parts: amounts, path, rounded: true, total }).map((found) =>
      isIssue(found) ? { ...found, params: { ...found.params, name } } : found,
    )
  }
  const [actual, visible] = [decimalOf(total), sumOf(amounts)]
  const partial: Issue = { key: 'B01_partial', params: { name }, path, severity: 'info' }
  if (!actual || !visible) return []
  const params = { actual: shown(actual), expected: shown(visible), name }
  const tolerance = roundingTolerance({
    count: amounts.length,
    scale: scaleOf([...amounts, total]),
  })
  if (isWithin({ actual, expected: visible, tolerance })) return [partial]
  if (actual.lessThan(visible)) return [{ key: 'B01_less', params, path, severity: 'error' }]
  return masked === 1
    ? [partial, { key: 'B01_revealed', params, path, severity: 'warning' }]
    : [partial]
}

export const partsMessages = {
  B01_less: {
    en: '{{name}} is {{actual}}, less than the parts shown below it, {{expected}}.',
    zh: '{{name}}为{{actual}}，小于其下已公开各项之和{{expected}}。',
  },
  B01_partial: {
    en: '{{name}} is a partial total: lines below it are withheld as secret.',
    zh: '{{name}}之下有涉密不公开的科目，合计数为部分数。',
  },
  B01_revealed: {
    en: '{{name}} is {{actual}} and the parts shown are {{expected}}: the difference gives the one withheld amount away.',
    zh: '{{name}}为{{actual}}，已公开各项之和为{{expected}}，相减即可推算出唯一一项涉密金额，请核实。',
  },
  B01_sum: {
    en: '{{name}} is {{actual}}; the parts below it add up to {{expected}}.',
    zh: '{{name}}为{{actual}}，与其下各项之和{{expected}}不一致。',
  },
} satisfies Record<string, Label>
