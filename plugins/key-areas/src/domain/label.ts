/** A text in both languages of the admin. Placeholders are written `{{name}}`. */
export type Label = { en: string; zh: string }

export type Language = keyof Label

/** The language of the texts for a language of the admin, such as `zh` for `zh-TW`. */
export function textLanguage(adminLanguage: string): Language {
  return adminLanguage.startsWith('zh') ? 'zh' : 'en'
}
