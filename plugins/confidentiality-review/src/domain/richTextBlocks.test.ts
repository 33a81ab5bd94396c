import { expect, test } from '@jest/globals'

import type { Block } from './block.ts'

import { richTextBlocks } from './richTextBlocks.ts'

const text = (words: string) => ({ text: words, type: 'text' })
const element = (type: string, children: unknown[], more: object = {}) => ({
  children,
  type,
  ...more,
})
const wording = { titleOf: ({ id }: { id: string }) => `《${id}》` }

function read(...children: unknown[]): Block[] {
  return richTextBlocks({ value: { root: { children } }, wording })
}

test.each<[string, unknown, Block[]]>([
  [
    'a paragraph',
    element('paragraph', [text('公开'), text('指南')]),
    [{ kind: 'paragraph', text: '公开指南' }],
  ],
  ['an empty paragraph', element('paragraph', []), []],
  [
    'a heading',
    element('heading', [text('总则')], { tag: 'h3' }),
    [{ kind: 'heading', level: 3, text: '总则' }],
  ],
  [
    'a line break',
    element('paragraph', [text('上'), { type: 'linebreak' }, text('下')]),
    [{ kind: 'paragraph', text: '上\n下' }],
  ],
  [
    'a link with its address',
    element('paragraph', [
      element('link', [text('原文')], { fields: { url: 'https://a.example/1' } }),
    ]),
    [{ kind: 'paragraph', text: '原文（https://a.example/1）' }],
  ],
  [
    'a link to another document',
    element('paragraph', [
      element('link', [text('见')], {
        fields: { doc: { relationTo: 'entries', value: '7' }, linkType: 'internal' },
      }),
    ]),
    [{ kind: 'paragraph', text: '见（《7》）' }],
  ],
  [
    'an inserted file',
    { relationTo: 'attachments', type: 'upload', value: '9' },
    [{ kind: 'paragraph', text: '〔《9》〕' }],
  ],
  [
    'a table',
    element('table', [
      element('tablerow', [
        element('tablecell', [element('paragraph', [text('项目')])]),
        element('tablecell', [element('paragraph', [text('金额')])]),
      ]),
    ]),
    [{ cells: ['项目', '金额'], kind: 'row', text: '项目\t金额' }],
  ],
  [
    'a nested list',
    element(
      'list',
      [
        element('listitem', [text('其一')]),
        element('listitem', [
          element('list', [element('listitem', [text('其中')])], { listType: 'bullet' }),
        ]),
        element('listitem', [text('其二')]),
      ],
      { listType: 'number' },
    ),
    [
      { depth: 0, kind: 'item', marker: '1.', text: '其一' },
      { depth: 1, kind: 'item', marker: '•', text: '其中' },
      { depth: 0, kind: 'item', marker: '2.', text: '其二' },
    ],
  ],
])('rich text: %s', (_name, node, blocks) => {
  expect(read(node)).toEqual(blocks)
})

test.each([[null], [undefined], [{}], [{ root: {} }]])('no rich text at all: %j', (value) => {
  expect(richTextBlocks({ value, wording })).toEqual([])
})
