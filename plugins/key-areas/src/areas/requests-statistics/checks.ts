import type { z } from 'zod'

import { decimalOf, shown } from '../../domain/decimal.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { repeatedIssues } from '../../domain/repeatedIssues.ts'
import { sumIssue } from '../../domain/sumIssue.ts'
import { totalIssue } from '../../domain/totalIssue.ts'
import { channels, items, outcomes } from './choices.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type RequestsStatistics = z.infer<typeof schema>
type Rule = Check<RequestsStatistics, typeof settings, 'before'>
type Item = keyof typeof items
type Row = Draft<RequestsStatistics['rows'][number]>

const APPLICANTS = ['person', 'company', 'research', 'welfare', 'legal', 'other'] as const
const COLUMNS = [...APPLICANTS, 'total'] as const
const DISPUTES = ['reconsideration', 'directSuits', 'suitsAfter'] as const

function rowsByItem(rows: null | Row[] | undefined) {
  const found = new Map((rows ?? []).map((row, index) => [row.item, { index, row }]))
  return (item: Item) => found.get(item)
}

/** R2-03: every row of the table is there, once. */
const wholeTable: Rule = ({ value: { channels: ways, rows } }) => {
  if (!rows?.length) return []
  const rowOf = rowsByItem(rows)
  const missing = (Object.keys(items) as Item[])
    .filter((item) => !rowOf(item))
    .map((item): Issue => {
      const params = { item: items[item].zh }
      return { key: 'R2-03_missing', params, path: 'rows', severity: 'error' }
    })
  return [
    ...missing,
    ...repeatedIssues({
      key: 'R2-03_repeated',
      names: rows.map(({ item }) => item && items[item].zh),
      pathOf: (row) => `rows.${row}.item`,
    }),
    ...repeatedIssues({
      key: 'R2-03_repeated',
      names: (ways ?? []).map(({ channel }) => channel && channels[channel].zh),
      pathOf: (row) => `channels.${row}.channel`,
    }),
  ]
}

/** R2-02 I1: every row adds up over the applicants. */
const applicants: Rule = ({ value: { rows } }) =>
  (rows ?? []).flatMap((row, index) =>
    sumIssue({
      key: 'R2-02_I1',
      parts: APPLICANTS.map((column) => row[column]),
      path: `rows.${index}.total`,
      total: row.total,
    }),
  )

/** R2-02 I2: 总计 is the sum of the outcomes, in every column. */
const handled: Rule = ({ value: { rows } }) => {
  const rowOf = rowsByItem(rows)
  const total = rowOf('tot')
  if (!total) return []
  return COLUMNS.flatMap((column) =>
    sumIssue({
      key: 'R2-02_I2',
      parts: (Object.keys(outcomes) as Item[]).map((item) => rowOf(item)?.row[column]),
      path: `rows.${total.index}.${column}`,
      total: total.row[column],
    }),
  )
}

/** R2-02 I3, §2.19: what came in went out or is carried over, in every column. */
const balance: Rule = ({ value: { rows } }) => {
  const rowOf = rowsByItem(rows)
  const [fresh, before, total, after] = (['new', 'prev', 'tot', 'carry'] as const).map(rowOf)
  return COLUMNS.flatMap((column): Issue[] => {
    const [came, kept, went, left] = [fresh, before, total, after].map((found) =>
      decimalOf(found?.row[column]),
    )
    if (!came || !kept || !went || !left) return []
    const [incoming, outgoing] = [came.plus(kept), went.plus(left)]
    if (incoming.equals(outgoing)) return []
    const params = { actual: shown(outgoing), expected: shown(incoming) }
    const path = `rows.${total!.index}.${column}`
    return [{ key: 'R2-02_I3', params, path, severity: 'error' }]
  })
}

/** R2-02 I4: what the year before carried over is what this one began with. */
const carriedOver: Rule = ({ context: { companions }, value: { rows } }) => {
  const before = companions.before as Draft<RequestsStatistics> | undefined
  const [carried, begun] = [rowsByItem(before?.rows)('carry'), rowsByItem(rows)('prev')]
  if (!carried || !begun) return []
  return COLUMNS.flatMap((column): Issue[] => {
    const [expected, actual] = [carried.row[column], begun.row[column]]
    if (expected == null || actual == null || expected === actual) return []
    const path = `rows.${begun.index}.${column}`
    return [{ key: 'R2-02_I4', params: { actual, expected }, path, severity: 'warning' }]
  })
}

/** R2-02 I5: reconsiderations and suits add up. */
const disputes: Rule = ({ value }) =>
  DISPUTES.flatMap((name) => {
    const { corrected, other, pending, total, upheld } = value[name] ?? {}
    const parts = [upheld, corrected, other, pending]
    return sumIssue({ key: 'R2-02_I5', parts, path: `${name}.total`, total })
  })

/** §2.19: new = in person + online + …. */
const sources: Rule = ({ value: { channels: ways, rows } }) => {
  const fresh = rowsByItem(rows)('new')
  if (!fresh) return []
  return totalIssue({
    key: 'R2-02_channels',
    memberOf: ({ count }) => count,
    path: `rows.${fresh.index}.total`,
    rows: ways,
    total: fresh.row.total,
  })
}

/** R1-12: replies take longer than the law allows. */
const replies: Rule = ({ context: { settings }, value: { averageWorkingDays } }) => {
  const actual = decimalOf(averageWorkingDays)
  const expected = settings.replyWithinWorkingDays
  if (!actual?.greaterThan(expected)) return []
  const params = { actual: shown(actual), expected }
  return [{ key: 'R1-12_replies', params, path: 'averageWorkingDays', severity: 'warning' }]
}

export const checks = [
  wholeTable,
  applicants,
  handled,
  balance,
  carriedOver,
  disputes,
  sources,
  replies,
]
