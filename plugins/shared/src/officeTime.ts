const OFFSET_MINUTES = 8 * 60

/** Civil date `YYYY-MM-DD` in the office time zone, Asia/Shanghai (UTC+8 all year since 1992). */
export function officeDate(instant: Date): string {
  return shifted(instant).slice(0, 10)
}

/** RFC 3339 time with the office's offset, to the second: `2026-03-09T14:05:00+08:00`. */
export function officeTime(instant: Date): string {
  return `${shifted(instant).slice(0, 19)}+08:00`
}

function shifted(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MINUTES * 60_000).toISOString()
}
