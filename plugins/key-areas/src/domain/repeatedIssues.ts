import type { Issue } from './issue.ts'

/** An error at every row whose name was already given to an earlier one; blank names are nobody's. */
export function repeatedIssues({
  key,
  names,
  pathOf,
}: {
  key: string
  names: (null | string | undefined)[]
  pathOf: (row: number) => string
}): Issue[] {
  const first = new Map<string, number>()
  return names.flatMap((name, row): Issue[] => {
    const written = name?.trim()
    if (!written) return []
    const earlier = first.get(written)
    if (earlier === undefined) {
      first.set(written, row)
      return []
    }
    const params = { name: written, row: earlier + 1 }
    return [{ key, params, path: pathOf(row), severity: 'error' }]
  })
}
