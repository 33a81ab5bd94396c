import type { Issue } from '../issue.ts'
import type { Label } from '../label.ts'
import { choices, lines } from '../schema/fields.ts'

/** The tables of a budget: attached, held as data by the record itself, or declared empty. */
export const tableFields = (names: Record<string, Label>) => ({
  tablesGiven: choices({ en: 'Tables attached', zh: '已附报表' }, names).optional(),
  tablesEmpty: choices({ en: 'Tables without data', zh: '空表' }, names).optional(),
  emptyNote: lines(
    { en: 'Why they are empty', zh: '空表说明' },
    {
      shownWhen: ({ tablesEmpty }) => Array.isArray(tablesEmpty) && tablesEmpty.length > 0,
    },
  ).optional(),
})

/** B10: every table is there or declared empty with a note, and never both. */
export function requiredTableIssues({
  emptyNote,
  names,
  required,
  tablesEmpty,
  tablesGiven,
  written,
}: {
  emptyNote: null | string | undefined
  names: Record<string, Label>
  required: readonly string[]
  tablesEmpty: null | readonly string[] | undefined
  tablesGiven: null | readonly string[] | undefined
  /** Tables the record holds as data. */
  written: readonly string[]
}): Issue[] {
  const there = new Set([...(tablesGiven ?? []), ...written])
  const empty = new Set(tablesEmpty ?? [])
  const named = (table: string) => ({ table: quotable(names[table]?.zh ?? table) })
  return [
    ...required
      .filter((table) => !there.has(table) && !empty.has(table))
      .map((table): Issue => ({
        key: 'B10_missing',
        params: named(table),
        path: 'tablesGiven',
        severity: 'error',
      })),
    ...[...empty]
      .filter((table) => there.has(table))
      .map((table): Issue => ({
        key: 'B10_both',
        params: named(table),
        path: 'tablesEmpty',
        severity: 'error',
      })),
    ...(empty.size > 0 && !emptyNote
      ? [{ key: 'B10_note', path: 'emptyNote', severity: 'error' as const }]
      : []),
  ]
}

/** Quotation marks within quotation marks are single ones (GB/T 15834). */
function quotable(name: string): string {
  return name.replaceAll('“', '‘').replaceAll('”', '’')
}

export const requiredTableMessages = {
  B10_both: {
    en: '{{table}} is declared empty, yet it is there.',
    zh: '“{{table}}”既有数据又列为空表。',
  },
  B10_missing: {
    en: '{{table}} is missing: attach it or declare it empty.',
    zh: '缺少“{{table}}”，应当公开；没有数据的，列为空表并说明。',
  },
  B10_note: {
    en: 'Tables without data are published empty with a note why.',
    zh: '没有数据的表格应当列出空表并作出说明。',
  },
} satisfies Record<string, Label>
