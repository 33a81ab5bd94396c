import type { Issue } from './issue.ts'

/** R9-01 for members that are optional by themselves but needed in the state the value is in. */
export function missingIssues({ names, value }: { names: string[]; value: object }): Issue[] {
  return names
    .filter((name) => (value as Record<string, unknown>)[name] === undefined)
    .map((name) => ({ key: 'R9-01_missing', path: name, severity: 'error' }))
}
