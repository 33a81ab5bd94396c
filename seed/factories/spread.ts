/** A whole number shared out so that the parts differ by one at most; they sum up to it. */
export function spread({ over, total }: { over: number; total: number }): number[] {
  return Array.from(
    { length: over },
    (_, index) => Math.floor(((index + 1) * total) / over) - Math.floor((index * total) / over),
  )
}

/**
 * One of a number of things at each place, in no visible order and the same every time. `step` has no
 * divisor in common with how many there are.
 */
export function shuffled<T>({
  of,
  step,
}: {
  of: { count: number; thing: T }[]
  step: number
}): T[] {
  const things = of.flatMap(({ count, thing }) => Array.from({ length: count }, () => thing))
  return things.map((_, index) => things[(index * step) % things.length]!)
}
