/** The same number for the same text, from 0 to `below` − 1: how the seed varies what it generates. */
export function variation({ below, of }: { below: number; of: string }): number {
  let hash = 2_166_136_261
  for (const character of of) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 16_777_619) >>> 0
  }
  return hash % below
}

/** Parts of a total in the proportion of `weights`; they add up to it exactly. */
function parts({ total, weights }: { total: number; weights: number[] }): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let [given, weighed] = [0, 0]
  return weights.map((weight) => {
    weighed += weight
    const until = Math.round((total * weighed) / all)
    const part = until - given
    given = until
    return part
  })
}
