/** Text filled up with spaces to a width in columns, of which a Chinese character takes two. */
export function padded({ text, width }: { text: string; width: number }): string {
  const columns = [...text].reduce(
    (sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1),
    0,
  )
  return text + ' '.repeat(Math.max(1, width - columns))
}
