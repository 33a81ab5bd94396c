import { z } from 'zod'

import type { Label } from './label.ts'
import { metaOf, requiredPart } from './schema/fieldMeta.ts'

/**
 * The place of a field in words: `lines.3.amount` is 支出明细 · 第4行 · 金额. What the schema does not
 * know keeps its name.
 */
export function fieldPathInWords({ path, schema }: { path: string; schema: z.ZodType }): Label {
  const words: Label[] = []
  let at: undefined | z.ZodType = schema
  for (const step of path === '' ? [] : path.split('.')) {
    const inner: undefined | z.ZodType = at && requiredPart(at)
    if (/^\d+$/.test(step)) {
      words.push({ en: `row ${Number(step) + 1}`, zh: `第${Number(step) + 1}行` })
      at = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined
    } else {
      at = inner instanceof z.ZodObject ? (inner.shape[step] as undefined | z.ZodType) : undefined
      words.push((at && metaOf(at)?.label) ?? { en: step, zh: step })
    }
  }
  return {
    en: words.map(({ en }) => en).join(' · '),
    zh: words.map(({ zh }) => zh).join(' · '),
  }
}
