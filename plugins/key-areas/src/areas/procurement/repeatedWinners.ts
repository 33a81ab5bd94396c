/** A project that was awarded, for statistics over many of them. */
export type Award = { awardedOn: string; purchaser: string; supplier: string }

/** G02: suppliers who won more than `limit` projects of one purchaser in a row. */
export function repeatedWinners({
  awards,
  limit,
}: {
  awards: Award[]
  limit: number
}): { count: number; purchaser: string; supplier: string }[] {
  const runs: { count: number; purchaser: string; supplier: string }[] = []
  const current = new Map<string, (typeof runs)[number]>()
  for (const { purchaser, supplier } of awards.toSorted((one, other) =>
    one.awardedOn.localeCompare(other.awardedOn),
  )) {
    const run = current.get(purchaser)
    if (run?.supplier === supplier) run.count += 1
    else {
      const next = { count: 1, purchaser, supplier }
      runs.push(next)
      current.set(purchaser, next)
    }
  }
  return runs.filter(({ count }) => count > limit)
}
