import { officeTime } from '@gongkai/shared'

/** `2026-03-09 14:05` in the office's time zone. */
export function minute(instant: string): string {
  return officeTime(new Date(instant)).slice(0, 16).replace('T', ' ')
}
