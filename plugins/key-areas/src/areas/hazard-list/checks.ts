import type { z } from 'zod'

import { addDays, dayOf } from '../../domain/day.ts'
import type { Draft } from '../../domain/draft.ts'
import { creditCodeIssue } from '../../domain/identifiers/creditCodeIssue.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type HazardList = z.infer<typeof schema>
type Row = Draft<HazardList['rows'][number]>
type Rule = Check<HazardList, typeof settings>

/** A06: what is listed is put right in time, closed with a date, and its dates are in order. */
const terms: Rule = ({ context: { settings, today }, value: { rows } }) =>
  (rows ?? []).flatMap((row, at) => [
    ...orderIssues({ path: `rows.${at}`, row, today }),
    ...(row.status === 'closed' ? [] : openIssues({ ...settings, path: `rows.${at}`, row, today })),
  ])

function orderIssues({ path, row, today }: { path: string; row: Row; today: string }): Issue[] {
  const [listed, deadline, closed] = [row.listedOn, row.deadline, row.closedOn].map(dayOf)
  const issue = (name: string, field: string): Issue => ({
    key: `A06_${name}`,
    path: `${path}.${field}`,
    severity: 'error',
  })
  return [
    ...(listed && deadline && deadline < listed ? [issue('deadline', 'deadline')] : []),
    ...(listed && closed && (closed < listed || closed > today)
      ? [issue('closed', 'closedOn')]
      : []),
    ...(row.status === 'closed' && !closed ? [issue('closedOn', 'closedOn')] : []),
    ...(row.status && row.status !== 'closed' && closed ? [issue('status', 'status')] : []),
  ]
}

function openIssues({
  noticeDays,
  path,
  row,
  today,
}: {
  noticeDays: number
  path: string
  row: Row
  today: string
}): Issue[] {
  const deadline = dayOf(row.deadline)
  if (!deadline || !row.status) return []
  const params = { deadline }
  if (deadline < today) {
    return [{ key: 'A06_overdue', params, path: `${path}.status`, severity: 'warning' }]
  }
  if (deadline > addDays({ count: noticeDays, from: today })) return []
  return [{ key: 'A06_soon', params, path: `${path}.status`, severity: 'info' }]
}

const codes: Rule = ({ value: { rows } }) =>
  (rows ?? []).flatMap(({ uscc }, at) => creditCodeIssue({ code: uscc, path: `rows.${at}.uscc` }))

export const checks = [terms, codes]
