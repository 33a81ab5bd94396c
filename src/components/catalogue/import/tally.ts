import type { PreviewedRow } from '../../../catalogue/exchange/previewEndpoint.ts'
import { rowKey } from './rowKey.ts'

/** Rows with errors are left out of an import, and replacements that nobody confirmed. */
export function isLeftOut({ allowed, row }: { allowed: Set<string>; row: PreviewedRow }): boolean {
  return hasErrors(row) || (row.standing === 'replaces' && !allowed.has(rowKey(row)))
}

export function hasErrors({ problems }: PreviewedRow): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

/** Why a row is left out, in words. */
export function whyLeftOut(row: PreviewedRow): string[] {
  const errors = row.problems.filter(({ severity }) => severity === 'error')
  return [
    ...errors.map(({ message }) => message),
    ...(row.standing === 'replaces' ? [row.standingText] : []),
  ]
}

/** How many rows of a file an import would make, change and leave out. */
export function tally({ allowed, rows }: { allowed: Set<string>; rows: PreviewedRow[] }) {
  const sound = rows.filter((row) => !isLeftOut({ allowed, row }))
  const count = (standing: PreviewedRow['standing']) =>
    sound.filter((row) => row.standing === standing).length
  return {
    changed: count('changed'),
    created: count('new'),
    left: rows.length - sound.length,
    replaced: count('replaces'),
    rows: rows.length,
    unchanged: count('unchanged'),
  }
}
