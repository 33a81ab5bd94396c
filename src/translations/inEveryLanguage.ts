import type { Label } from '../fields/labels.ts'

import { en } from './en.ts'
import type { MessageKey } from './translate.ts'
import { zh } from './zh.ts'

/** A project text; a value may itself be in words. */
export type MessageInEveryLanguage = {
  key: MessageKey
  values?: Record<string, Label | number | string>
}

const TABLES = { en: en.gongkai, zh: zh.gongkai }

/** A project text in all languages at once, for what is kept and read by several people. */
export function inEveryLanguage({
  key,
  values = {},
}: MessageInEveryLanguage): Record<'en' | 'zh', string> {
  const fill = (language: 'en' | 'zh') =>
    TABLES[language][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'object' ? value[language] : String(value)
    })
  return { en: fill('en'), zh: fill('zh') }
}
