import type { Finding } from './finding.ts'
import { sumIssue } from './sumIssue.ts'

/** `sumIssue` over one member of a list: quiet while there is no list. */
export function totalIssue<Row>({
  key,
  memberOf,
  path,
  rows,
  total,
}: {
  key: string
  memberOf: (row: Row) => null | number | string | undefined
  path: string
  rows: null | Row[] | undefined
  total: null | number | string | undefined
}): Finding[] {
  return rows?.length ? sumIssue({ key, parts: rows.map(memberOf), path, total }) : []
}
