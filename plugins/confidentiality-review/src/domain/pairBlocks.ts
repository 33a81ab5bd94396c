import type { BlockStep } from './alignBlocks.ts'

import { type Block, blockKey } from './block.ts'
import { textSimilarity } from './textSimilarity.ts'

export type Partner = { index: number; isMove: boolean }

const ALIKE_IN_PLACE = 0.35
const ALIKE_ELSEWHERE = 0.6
/** Beyond this many comparisons a change is a rewrite and is shown as one. */
const MOST_COMPARISONS = 20_000

type Contents = { after: readonly Block[]; before: readonly Block[] }

/**
 * Finds for old blocks that are gone the new block they became: the same text elsewhere (moved), a
 * similar one in the same place (reworded), or a similar one elsewhere (moved and reworded).
 */
export function pairBlocks({
  after,
  before,
  steps,
}: Contents & { steps: readonly BlockStep[] }): Map<number, Partner> {
  const contents = { after, before }
  const pairs = new Map<number, Partner>()
  const taken = new Set<number>()
  const pair = (old: number, partner: Partner): void => {
    pairs.set(old, partner)
    taken.add(partner.index)
  }
  const removed = () => steps.filter(isOnlyOld).filter((step) => !pairs.has(step.before))
  const added = () => steps.filter(isOnlyNew).filter((step) => !taken.has(step.after))

  for (const { before: old } of removed()) {
    const same = added().find((step) => isSame(old, step.after, contents))
    if (same) pair(old, { index: same.after, isMove: true })
  }
  for (const [hunk, olds] of byHunk(removed())) {
    const news = added().filter((step) => step.hunk === hunk)
    for (const [old, index] of inOrder({ contents, news: news.map((step) => step.after), olds })) {
      pair(old, { index, isMove: false })
    }
  }
  if (removed().length * added().length > MOST_COMPARISONS) return pairs
  for (const { before: old } of removed()) {
    const best = mostAlike({ contents, news: added().map((step) => step.after), old })
    if (best !== undefined) pair(old, { index: best, isMove: true })
  }
  return pairs
}

type OldStep = BlockStep & { before: number }
type NewStep = BlockStep & { after: number }

function isOnlyOld(step: BlockStep): step is OldStep {
  return step.before !== undefined && step.after === undefined
}

function isOnlyNew(step: BlockStep): step is NewStep {
  return step.after !== undefined && step.before === undefined
}

function byHunk(steps: readonly OldStep[]): Map<number, number[]> {
  const hunks = new Map<number, number[]>()
  for (const { before, hunk } of steps) {
    if (hunk === undefined) continue
    hunks.set(hunk, [...(hunks.get(hunk) ?? []), before])
  }
  return hunks
}

/** Pairs within one change, neither crossing another: the choice with the most likeness. */
function inOrder({
  contents,
  news,
  olds,
}: {
  contents: Contents
  news: readonly number[]
  olds: readonly number[]
}): [number, number][] {
  const [onlyOld, onlyNew] = [olds[0], news[0]]
  if (onlyOld === undefined || onlyNew === undefined) return []
  if (olds.length === 1 && news.length === 1) {
    return contents.before[onlyOld]?.kind === contents.after[onlyNew]?.kind
      ? [[onlyOld, onlyNew]]
      : []
  }
  if (olds.length * news.length > MOST_COMPARISONS) return []

  type Choice = { pairs: [number, number][]; score: number }
  const nothing: Choice = { pairs: [], score: 0 }
  let previous: Choice[] = Array.from({ length: news.length + 1 }, () => nothing)
  for (const old of olds) {
    const row: Choice[] = [nothing]
    for (const [column, index] of news.entries()) {
      const skip = better(previous[column + 1] ?? nothing, row[column] ?? nothing)
      const score = likeness(old, index, contents)
      const before = previous[column] ?? nothing
      const take: Choice = { pairs: [...before.pairs, [old, index]], score: before.score + score }
      row.push(score >= ALIKE_IN_PLACE ? better(take, skip) : skip)
    }
    previous = row
  }
  return previous.at(-1)?.pairs ?? []

  function better(a: Choice, b: Choice): Choice {
    return b.score > a.score ? b : a
  }
}

function mostAlike({
  contents,
  news,
  old,
}: {
  contents: Contents
  news: readonly number[]
  old: number
}): number | undefined {
  const [best] = news
    .map((index) => ({ index, score: likeness(old, index, contents) }))
    .filter(({ score }) => score >= ALIKE_ELSEWHERE)
    .sort((a, b) => b.score - a.score)
  return best?.index
}

function isSame(old: number, index: number, { after, before }: Contents): boolean {
  const [a, b] = [before[old], after[index]]
  return a !== undefined && b !== undefined && blockKey(a) === blockKey(b)
}

function likeness(old: number, index: number, { after, before }: Contents): number {
  const [a, b] = [before[old], after[index]]
  return a && b && a.kind === b.kind ? textSimilarity(a.text, b.text) : 0
}
