const SCOPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Refuses a scope that could be confused with another once stored as text. */
function assertScope(scope: string): void {
  if (!SCOPE.test(scope)) {
    throw new Error(
      `publications: "${scope}" is no scope; use lower-case letters, digits and single hyphens`,
    )
  }
}

/** Scopes as one searchable text, sorted and without doubles: `|all|dept-x|`. */
export function packScopes(scopes: readonly string[]): string {
  for (const scope of scopes) assertScope(scope)
  return scopes.length > 0 ? `|${[...new Set(scopes)].sort().join('|')}|` : ''
}

export function unpackScopes(packed: null | string | undefined): string[] {
  return (packed ?? '').split('|').filter(Boolean)
}

/** The text to search packed scopes for. */
export function packedScope(scope: string): string {
  assertScope(scope)
  return `|${scope}|`
}
