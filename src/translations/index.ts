import { adminTranslations } from './admin/index.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** The project's own texts, for Payload's `i18n.translations`. */
export const translations = {
  en: { ...adminTranslations.en, ...en },
  zh: { ...adminTranslations.zh, ...zh },
}
