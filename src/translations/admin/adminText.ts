import type { I18nClient } from '@payloadcms/translations'

import type { en as catalogue } from '../catalogue/en.ts'
import type { en } from './en.ts'

type Texts = typeof catalogue & typeof en
type WithoutPlural<Key> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key

export type AdminTextKey = {
  [Group in keyof Texts]: `${Group}:${WithoutPlural<keyof Texts[Group] & string>}`
}[keyof Texts]

export type AdminText = (key: AdminTextKey, variables?: Record<string, number | string>) => string

/** The texts of the project's own screens in the reader's language. */
export function adminText(i18n: Pick<I18nClient, 't'>): AdminText {
  return i18n.t as unknown as AdminText
}
