import type { Label } from '../domain/label.ts'

/** Texts of what is wrong with a posting period or another range of days. */
export const POSTING_MESSAGES: Record<string, Label> = {
  D02_calendar: {
    en: 'The working days up to {{end}} cannot be counted yet: the holidays of that year are not known.',
    zh: '截至{{end}}的工作日暂无法核算：该年度节假日安排尚未录入。',
  },
  D02_days: {
    en: 'Posted for {{inclusive}} days counting the first day ({{exclusive}} without it); at least {{expected}} are required.',
    zh: '公示（公告）期含首日为{{inclusive}}日（不含首日为{{exclusive}}日），不得少于{{expected}}日。',
  },
  D02_daysAfterFirst: {
    en: 'Posted for {{exclusive}} days without the first day ({{inclusive}} with it); at least {{expected}} are required. Confirm that the first day counts.',
    zh: '公示（公告）期不含首日为{{exclusive}}日（含首日为{{inclusive}}日），不得少于{{expected}}日。请确认首日是否计入。',
  },
  D02_workingDays: {
    en: 'Posted for {{inclusive}} working days counting the first day ({{exclusive}} without it); at least {{expected}} are required.',
    zh: '公示（公告）期含首日为{{inclusive}}个工作日（不含首日为{{exclusive}}个工作日），不得少于{{expected}}个工作日。',
  },
  D02_workingDaysAfterFirst: {
    en: 'Posted for {{exclusive}} working days without the first day ({{inclusive}} with it); at least {{expected}} are required. Confirm that the first day counts.',
    zh: '公示（公告）期不含首日为{{exclusive}}个工作日（含首日为{{inclusive}}个工作日），不得少于{{expected}}个工作日。请确认首日是否计入。',
  },
  D03_year: {
    en: 'The end {{actual}} lies before the start {{start}}; the year looks wrong, it may be {{expected}}.',
    zh: '截止日期{{actual}}早于起始日期{{start}}，年份疑似有误，是否应为{{expected}}。',
  },
  D04_end: {
    en: 'The end {{actual}} lies before the start {{start}}.',
    zh: '截止日期{{actual}}早于起始日期{{start}}。',
  },
  D05_dayOff: {
    en: 'The period ends on {{actual}}, a day off; the next working day is {{expected}}.',
    zh: '公示（公告）期于{{actual}}届满，当日为非工作日，下一工作日为{{expected}}。',
  },
}
