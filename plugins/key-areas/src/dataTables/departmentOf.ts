import type { TableOptions } from './tableOptions.ts'

type Data = null | Record<string, unknown> | undefined

/** Id of the department a record belongs to: of the first of the given states that names one. */
export function departmentOf({
  options: { department: field },
  states,
}: {
  options: TableOptions
  states: Data[]
}): string | undefined {
  if (!field) return undefined
  const stated = states.map((state) => state?.[field]).find(Boolean)
  const id = typeof stated === 'object' && stated !== null && 'id' in stated ? stated.id : stated
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}
