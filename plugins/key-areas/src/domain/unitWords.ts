import type { Language } from './label.ts'

/** Units of the built-in areas in English; marks such as % or mg/L are the same in both languages. */
const ENGLISH: Record<string, string> = {
  '个/L': 'per L',
  '元/件': 'CNY each',
  '元/平方米': 'CNY/m²',
  '元/平方米·月': 'CNY/m² a month',
  '元/生·月': 'CNY a pupil and month',
  万元: 'CNY 10,000',
  万吨: '10,000 t',
  // In English the label alone says what is counted.
  个: '',
  个工作日: 'working days',
  个工日: 'days of work',
  人: 'people',
  人次: 'person-times',
  份: 'copies',
  件: 'cases',
  倍: 'times',
  元: 'CNY',
  公顷: 'ha',
  台: 'sets',
  天: 'days',
  套: 'homes',
  宗: 'cases',
  家: 'organizations',
  工作日: 'working days',
  平方米: 'm²',
  户: 'households',
  所: 'schools',
  批次: 'batches',
  日: 'days',
  月: 'months',
  条: 'items',
  次: 'times',
  亩: 'mu',
  起: 'cases',
  辆: 'vehicles',
  项: 'items',
}

/** A unit as a reader of the language writes it; one that is not known as it is. */
export function unitWord({ language, unit }: { language: Language; unit: string }): string {
  return language === 'en' ? (ENGLISH[unit] ?? unit) : unit
}

/** The unit of a column when the text names it in English, the text otherwise. */
export function unitNamed({ own, text }: { own: string; text: string }): string {
  return ENGLISH[own]?.normalize('NFKC') === text.normalize('NFKC') ? own : text
}
