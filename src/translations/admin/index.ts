import { en as catalogueEn } from '../catalogue/en.ts'
import { zh as catalogueZh } from '../catalogue/zh.ts'
import { coreWords } from './coreWords.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** Texts of the project's own screens, for Payload's `i18n.translations`. */
export const adminTranslations = {
  en: { ...coreWords.en, ...catalogueEn, ...en },
  zh: { ...coreWords.zh, ...catalogueZh, ...zh },
}
