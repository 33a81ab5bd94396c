import { civilDate } from './civilDate.ts'
import type { Department } from './tables.ts'

/**
 * The name a department bore on a day (`YYYY-MM-DD`), as printed on a document formed then. Former
 * names count both their first and their last day; without a day the present name is used.
 */
export function nameOn({
  day,
  department,
}: {
  day: string | undefined
  department: Department
}): string {
  if (!day) return department.name
  const former = department.formerNames.find(({ validFrom, validTo }) => {
    const from = civilDate(validFrom)
    const to = civilDate(validTo)
    return to !== undefined && day <= to && (from === undefined || day >= from)
  })
  return former?.name ?? department.name
}
