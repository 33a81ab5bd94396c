import type { Field } from 'payload'

import type { Genre } from '../genres.ts'

import { attachmentsTab } from './attachmentsTab.ts'
import { attributesTab } from './attributesTab.ts'
import { contentTab } from './contentTab.ts'

/**
 * The common record of everything that is disclosed, in three tabs. `content` and `attributes` are
 * the fields a kind of record adds to the first two; `last` those behind all
 * attributes; `genre` is its usual genre.
 */
export function recordTabs({
  attributes = [],
  content = [],
  genre,
  isTextRequired = true,
  last = [],
}: {
  attributes?: Field[]
  content?: Field[]
  genre?: Genre
  /** A key area, or an interpretation in elements, can say everything without further text. */
  isTextRequired?: boolean
  last?: Field[]
} = {}): Field {
  return {
    type: 'tabs',
    tabs: [
      contentTab({ isTextRequired, own: content }),
      attributesTab({ last, own: attributes, ...(genre && { genre }) }),
      attachmentsTab,
    ],
  }
}
