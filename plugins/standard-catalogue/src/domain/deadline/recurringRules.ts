import { chineseNumber } from './chineseNumber.ts'
import type { Deadline, Period, RecurringDue } from './deadline.ts'
import { NUMBER, SPAN, spanOf } from './spans.ts'

export type DeadlineRule = { pattern: RegExp; read: (parts: string[]) => Deadline | undefined }

const PERIOD_WORDS: Record<string, Period> = {
  周: 'P7D',
  季: 'P3M',
  季度: 'P3M',
  小时: 'PT1H',
  年: 'P1Y',
  年度: 'P1Y',
  半年: 'P6M',
  日: 'P1D',
  天: 'P1D',
  月: 'P1M',
  月度: 'P1M',
}
const WORD = '(小时|半年|年度|季度|月度|年|季|月|周|日|天)'
/** How often in a period makes which shorter one. */
const OFTEN: Partial<Record<Period, Record<number, Period>>> = {
  P1M: { 1: 'P1M', 4: 'P7D' },
  P1Y: { 1: 'P1Y', 2: 'P6M', 4: 'P3M', 12: 'P1M' },
  P6M: { 1: 'P6M', 2: 'P3M', 6: 'P1M' },
}

/** The shapes of what comes again: the longer phrase stands before the one it contains. */
export const RECURRING_RULES: DeadlineRule[] = [
  {
    pattern: new RegExp(
      `(?:每个?|(?<![\\d一二两三四五六七八九十个满]))(?<!之)${WORD}(?:结束|终了|度)?之?后的?${SPAN}(?:之?内|以内)?`,
    ),
    read: ([word = '', count = '', unit = '']) => recurring({ due: spanOf({ count, unit }), word }),
  },
  {
    pattern: new RegExp(`(?:每季度?的?|季后)(?:第${NUMBER}个|(首))月的?${NUMBER}[日号](?:之?前)?`),
    read: ([nth = '', , day = '']) =>
      recurring({
        due: { day: number(day), monthOfPeriod: nth === '' ? 1 : number(nth) },
        word: '季度',
      }),
  },
  {
    pattern: new RegExp(`(?:每个?月|(?:月度情况)?次月|下月)的?${NUMBER}[日号](?:之?前)?`),
    read: ([day = '']) => recurring({ due: { day: number(day) }, word: '月' }),
  },
  {
    pattern: new RegExp(`(?:每年)?${NUMBER}月(?:${NUMBER}[日号]|(底|末))(?:之?前)?`),
    read: ([month = '', day = '']) => fixed({ day, month: number(month) }),
  },
  {
    pattern: new RegExp(`每?${WORD}内?(?:至少|不少于|不低于)?(?:更新|公开|公布|发布)?${NUMBER}次`),
    read: ([word = '', times = '']) => often({ times: number(times), word }),
  },
  {
    pattern: new RegExp(`(?:至少)?${NUMBER}次[/每]${WORD}`),
    read: ([times = '', word = '']) => often({ times: number(times), word }),
  },
  {
    pattern: new RegExp(`[每按逐]${WORD}(?:度)?`),
    read: ([word = '']) => recurring({ due: {}, word }),
  },
]

function recurring({ due, word }: { due: RecurringDue; word: string }): Deadline | undefined {
  const period = PERIOD_WORDS[word]
  return period && { due, kind: 'recurring', period }
}

function often({ times, word }: { times: number; word: string }): Deadline | undefined {
  const whole = PERIOD_WORDS[word]
  const period = whole && (OFTEN[whole]?.[times] ?? (times === 1 ? whole : undefined))
  return period && { due: {}, kind: 'recurring', period }
}

function fixed({ day, month }: { day: string; month: number }): Deadline | undefined {
  if (month < 1 || month > 12) return undefined
  const last = lastDay(month)
  const chosen = day === '' ? last : number(day)
  return chosen >= 1 && chosen <= last ? { day: chosen, kind: 'fixed', month } : undefined
}

/** The end of February is its 28th, which every year has. */
function lastDay(month: number): number {
  return new Date(Date.UTC(2023, month, 0)).getUTCDate()
}

function number(text: string): number {
  return chineseNumber(text) ?? 0
}
