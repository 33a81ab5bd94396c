import { en } from './en.ts'
import type { Message } from './translate.ts'
import { zh } from './zh.ts'

const TABLES = { en: en.gongkai, zh: zh.gongkai }

/** A project text in all languages at once, for what is kept and read by several people. */
export function inEveryLanguage({ key, values = {} }: Message): Record<'en' | 'zh', string> {
  const fill = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
  return { en: fill(TABLES.en[key]), zh: fill(TABLES.zh[key]) }
}
