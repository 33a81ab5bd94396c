import type { Issue } from './issue.ts'

/** An error for each named member that is not written, such as what a kind of notice has to say. */
export function missingParts({
  key,
  names,
  value,
}: {
  key: string
  names: readonly string[]
  value: Record<string, unknown>
}): Issue[] {
  return names
    .filter((name) => value[name] === undefined || value[name] === null)
    .map((path) => ({ key, path, severity: 'error' }))
}
