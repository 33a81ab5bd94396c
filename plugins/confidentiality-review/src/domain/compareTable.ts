import { type Block, blockKey } from './block.ts'
import { type BlockChange, compareBlocks } from './compareBlocks.ts'
import type { Wording } from './wording.ts'

/** Longest table that is shown whole; of a longer one only what differs is compared. */
const SHOWN_WHOLE = 100
/** Differing rows that are shown of a side. */
const MOST_SHOWN = 50

/** Two tables, each a head and its rows: how many rows they have and how many differ, then these. */
export function compareTable({
  after,
  before,
  wording,
}: {
  after: readonly Block[]
  before: readonly Block[]
  wording: Wording
}): BlockChange[] {
  if (Math.max(after.length, before.length) <= SHOWN_WHOLE) return compareBlocks({ after, before })
  const young = differing(after, before)
  const old = differing(before, after)
  return [
    ...compareBlocks({
      after: counted({ differing: young, table: after, wording }),
      before: counted({ differing: old, table: before, wording }),
    }),
    ...compareBlocks({ after: after.slice(0, 1), before: before.slice(0, 1) }),
    ...compareBlocks({ after: young.slice(0, MOST_SHOWN), before: old.slice(0, MOST_SHOWN) }),
  ]
}

/** The rows of a table that the other has not, or not as often. */
function differing([, ...rows]: readonly Block[], [, ...others]: readonly Block[]): Block[] {
  const known = new Map<string, number>()
  for (const row of others) known.set(blockKey(row), (known.get(blockKey(row)) ?? 0) + 1)
  return rows.filter((row) => {
    const left = known.get(blockKey(row)) ?? 0
    if (left > 0) known.set(blockKey(row), left - 1)
    return left === 0
  })
}

function counted({
  differing: rows,
  table,
  wording,
}: {
  differing: Block[]
  table: readonly Block[]
  wording: Wording
}): Block[] {
  if (table.length === 0) return []
  const text = wording.rowCount({ count: table.length - 1, differing: rows.length })
  return [{ kind: 'paragraph', text }]
}
