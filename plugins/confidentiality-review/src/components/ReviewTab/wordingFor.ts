import type { I18n } from '@payloadcms/translations'

import { getTranslation } from '@payloadcms/translations'

import type { Wording } from '../../domain/wording.ts'
import type { ReviewText } from '../reviewState/reviewTextType.ts'

/** How stored values are said to the reader. */
export function wordingFor({
  i18n,
  text,
}: {
  i18n: I18n
  text: ReviewText
}): Omit<Wording, 'titleOf'> & { unknownDocument: string } {
  const general = i18n.t as unknown as (key: string) => string
  return {
    label: (label, fallback) => {
      const words: unknown = label ? getTranslation(label as string, i18n) : fallback
      return typeof words === 'string' ? words : fallback
    },
    labelled: (label, value) => text('compare:labelled', { label, value }),
    language: i18n.language,
    listed: (members) => members.join(text('compare:separator')),
    no: general('general:no'),
    rowCount: (counts) => text('compare:rowCount', counts),
    unknownDocument: text('compare:unknownDocument'),
    yes: general('general:yes'),
  }
}
