/** 类 has 3 digits, 款 5 and 项 7; what stands above a code is a shorter beginning of it. */
const LEVELS_ABOVE = [5, 3]

export type CodeTree = {
  /** Rows directly below each row, by index. */
  children: number[][]
  /** Rows that have nothing above them: the 类, and whatever is written without its own. */
  roots: number[]
}

/** How the rows of a table of classified amounts stand to one another; levels may be left out. */
export function codeTreeOf(codes: (null | string | undefined)[]): CodeTree {
  const indexOf = new Map(codes.map((code, index) => [code, index] as const))
  const children: number[][] = codes.map(() => [])
  const roots: number[] = []
  for (const [index, code] of codes.entries()) {
    if (!code) continue
    const above = LEVELS_ABOVE.filter((length) => length < code.length)
      .map((length) => indexOf.get(code.slice(0, length)))
      .find((found) => found !== undefined)
    ;(above === undefined ? roots : children[above]!).push(index)
  }
  return { children, roots }
}
