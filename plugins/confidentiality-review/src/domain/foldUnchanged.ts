import type { BlockChange } from './compareBlocks.ts'

export type Run = { isFolded: boolean; lines: BlockChange[] }

/** Unchanged lines kept next to a change, so that it can be read in its context. */
const CONTEXT = 1
const LEAST_FOLDED = 3

/** Splits lines into what is shown and longer unchanged stretches that are folded away. */
export function foldUnchanged(lines: readonly BlockChange[]): Run[] {
  const runs: Run[] = []
  for (const [index, line] of lines.entries()) {
    const isFolded = isFarFromChange(lines, index)
    const last = runs.at(-1)
    if (last?.isFolded === isFolded) last.lines.push(line)
    else runs.push({ isFolded, lines: [line] })
  }
  return runs.map((run) => ({ ...run, isFolded: run.isFolded && run.lines.length >= LEAST_FOLDED }))
}

function isFarFromChange(lines: readonly BlockChange[], index: number): boolean {
  const around = lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1)
  return around.every(({ kind }) => kind === 'same')
}
