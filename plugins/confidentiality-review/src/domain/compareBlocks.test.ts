import { describe, expect, test } from '@jest/globals'

import type { Block } from './block.ts'

import { areBlocksEqual, compareBlocks } from './compareBlocks.ts'

const A = '一、总体要求：坚持以公开为常态、不公开为例外。'
const B = '二、主要任务：深化财政预决算和专项资金信息公开。'
const C = '三、保障措施：各部门应当明确分管负责人和联络员。'
const C2 = '三、保障措施：各部门、各乡镇应当明确分管负责人和专职联络员。'
const D = '附则：本通知自印发之日起施行。'

const paragraphs = (texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }))
const row = (...cells: string[]): Block => ({ cells, kind: 'row', text: cells.join('\t') })

/** One word a line, e.g. `same changed movedHere^`; `^` is up, `v` is down, `~` reworded. */
function story(before: Block[], after: Block[]): string {
  return compareBlocks({ after, before })
    .map((line) => {
      if (line.kind === 'movedHere') {
        const isReworded = line.parts.flat().some(({ kind }) => kind !== 'same')
        return `movedHere${line.isUp ? '^' : 'v'}${isReworded ? '~' : ''}`
      }
      return line.kind === 'movedAway' ? `movedAway${line.isUp ? '^' : 'v'}` : line.kind
    })
    .join(' ')
}

describe('two contents are compared block by block', () => {
  test.each([
    ['equal', [A, B, C], [A, B, C], 'same same same'],
    ['first publication', [], [A, B], 'added added'],
    ['all gone', [A], [], 'removed'],
    ['a new one in the middle', [A, C], [A, B, C], 'same added same'],
    ['one reworded', [A, B, C], [A, B, C2], 'same same changed'],
    ['one rewritten in place', [A, B, C], [A, D, C], 'same changed same'],
    ['one moved down', [A, B, C], [B, C, A], 'movedAwayv same same movedHerev'],
    ['one moved and reworded', [A, B, C], [C2, A, B], 'movedHere^~ same same movedAway^'],
    ['two for two', [A, C, B], [A, C2, D, B], 'same changed added same'],
    ['an equal text twice', [A, A], [A], 'same removed'],
  ])('%s', (_name, before, after, expected) => {
    expect(story(paragraphs(before), paragraphs(after))).toBe(expected)
  })

  test('a table is compared cell by cell', () => {
    const before = [row('项目', '金额'), row('道路维修', '120万元')]
    const after = [row('项目', '金额'), row('道路维修', '150万元')]
    const [, changed] = compareBlocks({ after, before })
    expect(changed).toMatchObject({ kind: 'changed', parts: [[{ kind: 'same' }], { length: 3 }] })
  })

  test('a heading that becomes a paragraph is a change even when its words stay', () => {
    const heading: Block = { kind: 'heading', level: 2, text: A }
    expect(areBlocksEqual([heading], paragraphs([A]))).toBe(false)
    expect(story([heading], paragraphs([A]))).toBe('removed added')
  })

  test('renumbering a list is no change', () => {
    const item = (marker: string): Block => ({ kind: 'item', marker, text: A })
    expect(story([item('1.')], [item('3.')])).toBe('same')
  })

  test('nothing is lost: every block of either side is on exactly one line of its side', () => {
    const before = paragraphs([A, B, C, D, A])
    const after = paragraphs([D, C2, A, '新增：应急值守安排。', B])
    const lines = compareBlocks({ after, before })
    const old = lines.flatMap((line) =>
      'before' in line && line.kind !== 'movedHere' ? [line.before] : [],
    )
    const young = lines.flatMap((line) => ('after' in line ? [line.after] : []))
    expect(old).toEqual(before)
    expect(young).toEqual(after)
  })
})
