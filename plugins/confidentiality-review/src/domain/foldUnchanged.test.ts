import { expect, test } from '@jest/globals'

import type { Block } from './block.ts'
import type { BlockChange } from './compareBlocks.ts'

import { foldUnchanged } from './foldUnchanged.ts'

const block: Block = { kind: 'paragraph', text: '公开' }
const lines = (story: string): BlockChange[] =>
  [...story].map((letter) =>
    letter === '.'
      ? { after: block, before: block, kind: 'same' }
      : { after: block, kind: 'added' },
  )

test.each([
  ['+', '+'],
  ['.....', '(.....)'],
  ['+......+', '+.(....).+'],
  ['..+..', '..+..'],
  ['+....', '+.(...)'],
])('%s is shown as %s', (story, shown) => {
  const words = foldUnchanged(lines(story)).map((run) => {
    const letters = run.lines.map(({ kind }) => (kind === 'same' ? '.' : '+')).join('')
    return run.isFolded ? `(${letters})` : letters
  })
  expect(words.join('')).toBe(shown)
})
