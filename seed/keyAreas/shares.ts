/** The same number for the same text, from 0 to `below` − 1: how the seed varies what it generates. */
export function variation({ below, of }: { below: number; of: string }): number {
  let hash = 2_166_136_261
  for (const character of of) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 16_777_619) >>> 0
  }
  return hash % below
}
