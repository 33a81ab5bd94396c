const OFFICE_OFFSET = 8 * 60 * 60 * 1000

/** An instant as read off the office clock: `2026-03-09 14:05` (Asia/Shanghai). */
export function clockTime(instant: string): string {
  return onOfficeClock(instant).toISOString().slice(0, 16).replace('T', ' ')
}

/** A day in words: `2026年3月9日` or `9 March 2026`. */
export function dayInWords({ instant, language }: { instant: string; language: string }): string {
  const date = onOfficeClock(instant)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  if (language.startsWith('zh')) return `${year}年${month + 1}月${day}日`
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(date)
  return `${day} ${name} ${year}`
}

/** China has one time zone and no daylight-saving time. */
function onOfficeClock(instant: string): Date {
  return new Date(Date.parse(instant) + OFFICE_OFFSET)
}
