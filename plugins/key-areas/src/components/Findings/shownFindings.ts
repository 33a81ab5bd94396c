/** A long list can be wrong in each of its rows, and nobody reads thousands of lines. */
const MOST_SHOWN = 50

/** The findings a panel draws, and how many are left out. */
export function shownFindings<Finding>(findings: readonly Finding[]): {
  left: number
  shown: Finding[]
} {
  const shown = findings.slice(0, MOST_SHOWN)
  return { left: findings.length - shown.length, shown }
}
