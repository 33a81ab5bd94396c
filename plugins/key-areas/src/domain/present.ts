/** Form data without what is empty and without Payload's own members of rows and blocks. */
export function present(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(present)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => !ROW_MEMBERS.has(name) && !isEmpty(member))
      .map(([name, member]) => [name, present(member)] as const)
      .filter(([, member]) => !isEmpty(member)),
  )
}

const ROW_MEMBERS = new Set(['blockName', 'blockType', 'id'])

function isEmpty(member: unknown): boolean {
  if (member === null || member === undefined || member === '') return true
  if (typeof member !== 'object') return false
  return Object.keys(member).length === 0
}
