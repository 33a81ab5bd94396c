import type { JsonObject } from './json.ts'

/**
 * As many of the items as fit into `budget` bytes, in order, always at least one. A body too large
 * for any page gives way to the item's summary: the whole text is at the item's own address.
 */
export function fillPage({ budget, items }: { budget: number; items: JsonObject[] }): JsonObject[] {
  const page: JsonObject[] = []
  let used = 0
  for (const item of items) {
    const fitting = jsonBytes(item) > budget ? withoutBody(item) : item
    used += jsonBytes(fitting) + 1
    if (page.length > 0 && used > budget) break
    page.push(fitting)
  }
  return page
}

/** Bytes of a value as compact JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}

function withoutBody({ content_html: _, ...item }: JsonObject): JsonObject {
  const text = [item.summary, item.title].find((value) => typeof value === 'string') as
    string | undefined
  return {
    ...item,
    content_text: text ?? '',
    _disclosure: { ...(item._disclosure as JsonObject), body_truncated: true },
  }
}
