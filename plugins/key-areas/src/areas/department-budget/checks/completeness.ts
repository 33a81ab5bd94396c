import { requiredTableIssues } from '../../../domain/finance/requiredTables.ts'
import { departmentTables } from '../tables.ts'
import type { Rule } from './rule.ts'

/** B10: every table of the phase is attached, written here or declared empty. */
export const tables: Rule = ({ context: { settings }, value }) => {
  const required = value.phase && new Map(Object.entries(settings.requiredTables)).get(value.phase)
  if (!required) return []
  const written = [
    ...(value.lines?.length ? ['general'] : []),
    ...(value.econLines?.length ? ['basic'] : []),
    ...(value.threePublic ? ['threePublic'] : []),
  ]
  return requiredTableIssues({
    emptyNote: value.emptyNote,
    names: departmentTables,
    required,
    tablesEmpty: value.tablesEmpty,
    tablesGiven: value.tablesGiven,
    written,
  })
}
