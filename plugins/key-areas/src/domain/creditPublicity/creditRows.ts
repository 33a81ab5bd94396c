import { dayOf } from '../day.ts'

/** How a field of ours is called and written on the credit platform 全国信用信息共享平台. */
export type CreditColumn = {
  /** `XK_WSH`. */
  code: string
  field: string
  kind?: 'day'
  /** What the platform writes for each of our codes. */
  labels?: Record<string, string>
}

export type CreditRow = Record<string, string>

/**
 * Rows as the platform takes them: its codes, dates `YYYY-MM-DD`, nothing as an empty text. Give it
 * public rows for what anybody may download: they lack private numbers, and names are masked.
 */
export function toCreditRows({
  columns,
  rows,
}: {
  columns: CreditColumn[]
  rows: Record<string, unknown>[]
}): CreditRow[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ code, field, kind, labels }) => {
        const text = String(row[field] ?? '')
        return [code, kind === 'day' ? (dayOf(text) ?? '') : (labels?.[text] ?? text)]
      }),
    ),
  )
}

/** Rows of ours out of the platform's, where nothing is written as `null` or `-`. */
export function fromCreditRows({
  columns,
  rows,
}: {
  columns: CreditColumn[]
  rows: Record<string, null | number | string>[]
}): Record<string, string>[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.flatMap(({ code, field, kind, labels }) => {
        const text = String(row[code] ?? '').trim()
        if (['', '-', '—', '/'].includes(text)) return []
        if (kind === 'day') return [[field, plainDay(text)]]
        return [[field, codeOf({ labels, text })]]
      }),
    ),
  )
}

function codeOf({ labels = {}, text }: { labels?: Record<string, string>; text: string }): string {
  return Object.entries(labels).find(([, label]) => label === text)?.[0] ?? text
}

/** 2025/3/5 0:00:00 is 2025-03-05. */
function plainDay(text: string): string {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text) ?? []
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text
}
