/** Long enough that ordinary words do not match, short enough to find an excerpted clause. */
const SHINGLE = 8

/**
 * Share of a text that also stands in another one, 0 to 1: of its runs of eight characters, without
 * spaces and punctuation. An excerpt of a long document has a share near 1, whatever their lengths.
 */
export function borrowedShare({ source, text }: { source: string; text: string }): number {
  const own = shinglesOf(text)
  if (own.length === 0) return 0
  const known = new Set(shinglesOf(source))
  return own.filter((shingle) => known.has(shingle)).length / own.length
}

function shinglesOf(text: string): string[] {
  const characters = [...text.replace(/[\s\p{P}\p{S}]+/gu, '')]
  return characters
    .slice(0, Math.max(0, characters.length - SHINGLE + 1))
    .map((_, index) => characters.slice(index, index + SHINGLE).join(''))
}
