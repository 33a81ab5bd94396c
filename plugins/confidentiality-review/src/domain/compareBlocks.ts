import { type BlockStep, alignBlocks } from './alignBlocks.ts'
import { type Block, blockKey } from './block.ts'
import { compareText, type TextPart } from './compareText.ts'
import { pairBlocks } from './pairBlocks.ts'

/**
 * One line of a comparison. `parts` holds the words of a changed block, one list a table cell, one
 * list altogether for other blocks. `isUp` tells a move towards the beginning.
 */
export type BlockChange =
  | { after: Block; before: Block; isUp: boolean; kind: 'movedHere'; parts: TextPart[][] }
  | { after: Block; before: Block; kind: 'changed'; parts: TextPart[][] }
  | { after: Block; before: Block; kind: 'same' }
  | { after: Block; kind: 'added' }
  | { before: Block; isUp: boolean; kind: 'movedAway' }
  | { before: Block; kind: 'removed' }

/**
 * What became of each block: kept, reworded, new, gone, or moved. A moved block is shown as moved,
 * not as written twice.
 */
export function compareBlocks({
  after,
  before,
}: {
  after: readonly Block[]
  before: readonly Block[]
}): BlockChange[] {
  const steps = alignBlocks({ after, before })
  const pairs = pairBlocks({ after, before, steps })
  const partnerOfAfter = new Map([...pairs].map(([old, { index }]) => [index, old]))

  return steps.flatMap((step): BlockChange[] => {
    const old = step.before === undefined ? undefined : before[step.before]
    const young = step.after === undefined ? undefined : after[step.after]
    if (old && young) return [{ after: young, before: old, kind: 'same' }]
    if (old) return [lineOfOld({ block: old, step })]
    return young ? lineOfYoung({ block: young, step }) : []
  })

  function lineOfOld({ block, step }: { block: Block; step: BlockStep }): BlockChange {
    const partner = pairs.get(step.before ?? -1)
    const young = partner && after[partner.index]
    if (!partner || !young) return { before: block, kind: 'removed' }
    if (partner.isMove) return { before: block, isUp: isUp(step.before ?? -1), kind: 'movedAway' }
    return { after: young, before: block, kind: 'changed', parts: partsOf(block, young) }
  }

  function lineOfYoung({ block, step }: { block: Block; step: BlockStep }): BlockChange[] {
    const from = partnerOfAfter.get(step.after ?? -1)
    const old = from === undefined ? undefined : before[from]
    if (from === undefined || !old) return [{ after: block, kind: 'added' }]
    if (!pairs.get(from)?.isMove) return []
    const parts = partsOf(old, block)
    return [{ after: block, before: old, isUp: isUp(from), kind: 'movedHere', parts }]
  }

  function isUp(old: number): boolean {
    const [left, arrived] = [
      steps.findIndex((step) => step.before === old),
      steps.findIndex((step) => step.after === pairs.get(old)?.index),
    ]
    return arrived < left
  }
}

/** Whether a reader would find the two contents equal. */
export function areBlocksEqual(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every((block, index) => isSame(block, b[index]))
}

function isSame(a: Block, b: Block | undefined): boolean {
  return b !== undefined && blockKey(a) === blockKey(b)
}

function partsOf(before: Block, after: Block): TextPart[][] {
  const [old, young] = [before.cells, after.cells]
  if (old && young && old.length === young.length) {
    return young.map((cell, index) => compareText({ after: cell, before: old[index] ?? '' }))
  }
  return [compareText({ after: after.text, before: before.text })]
}
