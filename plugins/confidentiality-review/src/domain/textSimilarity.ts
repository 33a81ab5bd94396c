/** Share of character pairs that two texts have in common, 0 to 1 (Sørensen–Dice). */
export function textSimilarity(a: string, b: string): number {
  if (a === b) return 1
  const [first, second] = [pairs(a), pairs(b)]
  const total = size(first) + size(second)
  if (total === 0) return 0
  let common = 0
  for (const [pair, count] of first) common += Math.min(count, second.get(pair) ?? 0)
  return (2 * common) / total
}

function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let index = 0; index < text.length - 1; index += 1) {
    const pair = text.slice(index, index + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

function size(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
