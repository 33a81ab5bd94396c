import type { Progress } from './seedCounty.ts'

const TENTHS = 10

/** Shows progress: one line that rewrites itself on a terminal, a line each 10 % elsewhere. */
export function progressLine({
  isTerminal,
  write,
}: {
  isTerminal: boolean
  write: (text: string) => void
}): (progress: Progress) => void {
  let shownTenth = 0
  return ({ done, total }) => {
    if (isTerminal) {
      write(`\r澄川县 ${done}/${total}${done === total ? '\n' : ''}`)
      return
    }
    const tenth = Math.floor((done * TENTHS) / total)
    if (tenth === shownTenth) return
    shownTenth = tenth
    write(`澄川县 ${done}/${total} (${tenth * TENTHS} %)\n`)
  }
}
