/** Whether this is a long run: `npm run test:soak`. */
export const isSoak = process.env.GONGKAI_SOAK === '1'

const { GONGKAI_SEED } = process.env

/** Where random tests begin; `GONGKAI_SEED` repeats an earlier run. */
export const seed = GONGKAI_SEED ? Number(GONGKAI_SEED) : Math.floor(Math.random() * 2 ** 31)

/** Says how often something random was tried, and how to try the same again. */
export function reportRuns({ runs, title }: { runs: number; title: string }): void {
  process.stdout.write(`${title}: ${runs} runs, GONGKAI_SEED=${seed} repeats them\n`)
}
