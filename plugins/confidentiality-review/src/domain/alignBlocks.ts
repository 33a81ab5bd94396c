import { diffArrays } from 'diff'

import { type Block, blockKey } from './block.ts'

/** Indexes of a block in the old and the new content; both are there when nothing changed. */
export type BlockStep = {
  after?: number
  before?: number
  /** Steps of one uninterrupted change share a number; unchanged steps have none. */
  hunk?: number
}

/** The shortest way from one content to the other, removals before additions. */
export function alignBlocks({
  after,
  before,
}: {
  after: readonly Block[]
  before: readonly Block[]
}): BlockStep[] {
  const changes = diffArrays(before.map(blockKey), after.map(blockKey))
  const position = { after: 0, before: 0 }
  let hunk = 0
  return changes.flatMap(({ added, count, removed }) => {
    if (!added && !removed) hunk += 1
    return Array.from({ length: count }, (): BlockStep => {
      if (removed) return { before: position.before++, hunk }
      if (added) return { after: position.after++, hunk }
      return { after: position.after++, before: position.before++ }
    })
  })
}
