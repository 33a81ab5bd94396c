import type { Change } from './change.ts'
import type { JsonObject } from './json.ts'

/** What is left to say about an entry that is no longer public. */
export type TombstoneInput = {
  change: Change
  modifiedAt: string
  publicId: string
  state: 'erased' | 'withdrawn'
  /** Title as the public knew it; never given for an erased entry. */
  title?: string
  url?: string
}

/** The tombstone used when a project gives none of its own: a JSON Feed item with a notice. */
export function defaultTombstone({
  change,
  modifiedAt,
  state,
  title,
  url,
}: TombstoneInput): JsonObject {
  if (state === 'erased') {
    const content_text = '本信息已删除。 This item has been erased.'
    return { content_text, date_modified: modifiedAt, url }
  }
  return {
    content_text: ['本信息已撤回。 This item has been withdrawn.', change.note]
      .filter(Boolean)
      .join('\n'),
    date_modified: modifiedAt,
    title: title && `（已撤回）${title}`,
    url,
  }
}
