import type { Field } from 'payload'

import type { Genre } from '../genres.ts'

import { attachmentsTab } from './attachmentsTab.ts'
import { attributesTab } from './attributesTab.ts'
import { contentTab } from './contentTab.ts'

/**
 * The common record of everything that is disclosed, in three tabs. `content` and `attributes` are
 * the fields a kind of record adds to the first two; `genre` is its usual genre.
 */
export function recordTabs({
  attributes = [],
  content = [],
  genre,
  isTextRequired = true,
}: {
  attributes?: Field[]
  content?: Field[]
  genre?: Genre
  /** A key area can say everything without further text. */
  isTextRequired?: boolean
} = {}): Field {
  return {
    type: 'tabs',
    tabs: [
      contentTab({ isTextRequired, own: content }),
      attributesTab({ own: attributes, ...(genre && { genre }) }),
      attachmentsTab,
    ],
  }
}
