import { chineseNumber } from './chineseNumber.ts'
import type { Span } from './deadline.ts'

/** Sources of regular expressions for a number and for a number with its unit. */
export const NUMBER = String.raw`(\d+|[零一二两三四五六七八九十]+)`
export const SPAN = String.raw`${NUMBER}(个?工作日|个?自然日|个月|个?星期|周|小时|日|天)`

/** The span of a match of {@link SPAN}; weeks are seven days, hours whole days begun. */
export function spanOf({ count, unit }: { count: string; unit: string }): Span {
  const n = chineseNumber(count) ?? 0
  if (unit.endsWith('工作日')) return { n, unit: 'wd' }
  if (unit === '个月') return { n, unit: 'm' }
  if (unit === '周' || unit.endsWith('星期')) return { n: n * 7, unit: 'd' }
  if (unit === '小时') return { n: Math.ceil(n / 24), unit: 'd' }
  return { n, unit: 'd' }
}
