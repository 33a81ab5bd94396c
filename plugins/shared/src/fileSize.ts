const UNITS = ['B', 'KB', 'MB', 'GB'] as const

/** A number of bytes as people say it: `312 B`, `48 KB`, `2.4 MB`. */
export function fileSize(bytes: number): string {
  const step = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), UNITS.length - 1)
  const amount = bytes / 1024 ** step
  const digits = step > 1 && amount < 10 ? 1 : 0
  return `${amount.toFixed(digits)} ${UNITS[step]}`
}
