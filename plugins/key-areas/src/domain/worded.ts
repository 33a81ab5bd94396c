import type { Label, Language } from './label.ts'

/** A text in one language with its placeholders filled in. */
export function worded({
  language,
  params = {},
  text,
}: {
  language: Language
  params?: Record<string, number | string>
  text: Label
}): string {
  return text[language].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name]))
}

/** The same in both languages. */
export function wordedInBoth({
  params,
  text,
}: Omit<Parameters<typeof worded>[0], 'language'>): Label {
  const rest = { ...(params && { params }), text }
  return { en: worded({ ...rest, language: 'en' }), zh: worded({ ...rest, language: 'zh' }) }
}
