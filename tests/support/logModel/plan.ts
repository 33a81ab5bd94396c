import fc from 'fast-check'

export type Write =
  | { department: string; entry: number; kind: 'release' }
  | { entry: number; kind: 'erase' | 'withdraw' }

/** One thing a server process does; it may die after some database calls. */
export type Operation = (Write | { entry: number; kind: 'loseNotices' } | { kind: 'sweep' }) & {
  diesAfter: number
}

export type Plan = {
  /** Pages that the mirrors of two feeds ask for while the writers write. */
  polls: { all: number; department: number }
  /** Decides who moves when. */
  schedule: number
  /** What each server process does, one after the other. */
  writers: Operation[][]
}

/** The department whose feed is mirrored too; entries move in and out of it. */
export const MIRRORED = 'mzj'

const entry = fc.nat({ max: 2 })

const writes: fc.WeightedArbitrary<Omit<Operation, 'diesAfter'>>[] = [
  {
    arbitrary: fc.record({
      department: fc.constantFrom(MIRRORED, 'sjj'),
      entry,
      kind: fc.constant('release' as const),
    }),
    weight: 6,
  },
  {
    arbitrary: fc.record({ entry, kind: fc.constantFrom('erase' as const, 'withdraw' as const) }),
    weight: 3,
  },
  { arbitrary: fc.constant({ kind: 'sweep' as const }), weight: 1 },
]

const losses: fc.WeightedArbitrary<Omit<Operation, 'diesAfter'>>[] = [
  { arbitrary: fc.record({ entry, kind: fc.constant('loseNotices' as const) }), weight: 2 },
]

/** @param disasters whether processes die and notices are lost */
export function plans({ disasters }: { disasters: boolean }): fc.Arbitrary<Plan> {
  const diesAfter = disasters
    ? fc.oneof(
        { arbitrary: fc.constant(Infinity), weight: 2 },
        { arbitrary: fc.nat(15), weight: 1 },
      )
    : fc.constant(Infinity)
  const operation = fc
    .tuple(fc.oneof(...writes, ...(disasters ? losses : [])), diesAfter)
    .map(([doing, calls]) => ({ ...doing, diesAfter: calls }) as Operation)
  return fc.record({
    polls: fc.record({ all: fc.nat({ max: 6 }), department: fc.nat({ max: 3 }) }),
    schedule: fc.nat(),
    writers: fc.array(fc.array(operation, { maxLength: 2, minLength: 1 }), {
      maxLength: 3,
      minLength: 2,
    }),
  })
}
