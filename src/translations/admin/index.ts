import { coreWords } from './coreWords.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** Texts of the project's own screens, for Payload's `i18n.translations`. */
export const adminTranslations = {
  en: { ...coreWords.en, ...en },
  zh: { ...coreWords.zh, ...zh },
}
