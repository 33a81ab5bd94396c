import { canonicalJson } from '@gongkai/shared'
import { describe, expect, test } from '@jest/globals'

import { block, paragraph, richText, textNode } from '../projection.fixture.ts'
import { publicNodes } from './publicNodes.ts'
import { toHtml } from './toHtml.ts'
import { hasTables, toText } from './toText.ts'

const addresses = {
  fileOf: (id: string) =>
    id === 'a1'
      ? { title: '附图', url: 'https://open.example.cn/feeds/v1/files/ab/t.png' }
      : undefined,
  pageOf: ({ id }: { id: string }) => (id === 'e2' ? 'https://www.example.cn/e2.html' : undefined),
  siteUrl: 'https://www.example.cn',
  trustedOrigins: ['https://www.example.cn'],
}

function nodesOf(...children: Parameters<typeof richText>) {
  const content: unknown = JSON.parse(canonicalJson(richText(...children)))
  return publicNodes({ addresses, content })
}

const link = (fields: object, text: string) =>
  block({ children: [textNode(text)], fields: { newTab: true, ...fields }, type: 'link' })
const list = (listType: string, ...items: object[]) =>
  block({
    children: items,
    listType,
    start: 1,
    tag: listType === 'number' ? 'ol' : 'ul',
    type: 'list',
  })
const item = (...children: object[]) => block({ children, type: 'listitem', value: 1 })
const cell = (text: string, members: object = {}) =>
  block({ children: [paragraph(textNode(text))], headerState: 0, type: 'tablecell', ...members })
const row = (...children: object[]) => block({ children, type: 'tablerow' })

describe('rich text in the public record', () => {
  test('keeps headings and inline marks, and drops empty paragraphs and styles', () => {
    const nodes = nodesOf(
      block({ children: [textNode('一、总体要求')], format: 'center', tag: 'h2', type: 'heading' }),
      paragraph(),
      paragraph(
        { ...textNode('重点'), format: 1 },
        { ...textNode('下划线'), format: 8 },
        { ...textNode('删去'), format: 4 },
        { type: 'linebreak', version: 1 },
        textNode('a < b & "c"'),
      ),
    )
    expect(toHtml(nodes)).toBe(
      '<h2>一、总体要求</h2><p><strong>重点</strong><u>下划线</u><s>删去</s><br />a &lt; b &amp; "c"</p>',
    )
    expect(toText(nodes)).toBe('一、总体要求\n重点下划线删去\na < b & "c"')
  })

  test('keeps lists with their depth and numbers', () => {
    const nodes = nodesOf(
      list(
        'number',
        item(textNode('身份证')),
        item(textNode('户口簿')),
        item(list('bullet', item(textNode('原件')))),
      ),
      list(
        'check',
        block({ checked: true, children: [textNode('已办')], type: 'listitem', value: 1 }),
      ),
    )
    expect(toHtml(nodes)).toBe(
      '<ol><li>身份证</li><li>户口簿</li><li><ul><li>原件</li></ul></li></ol><ul><li>已办</li></ul>',
    )
    expect(toText(nodes)).toBe('1. 身份证\n2. 户口簿\n  • 原件\n• 已办')
  })

  test('keeps tables with head cells and spans', () => {
    const nodes = nodesOf(
      block({
        children: [
          row(cell('项目', { headerState: 1 }), cell('金额', { colSpan: 2, headerState: 1 })),
          row(cell('补贴'), cell('150'), cell('元')),
        ],
        type: 'table',
      }),
    )
    expect(toHtml(nodes)).toBe(
      '<table><tbody><tr><th>项目</th><th colspan="2">金额</th></tr>' +
        '<tr><td>补贴</td><td>150</td><td>元</td></tr></tbody></table>',
    )
    expect(toText(nodes)).toBe('项目 | 金额\n补贴 | 150 | 元')
    expect(hasTables(nodes)).toBe(true)
  })

  test.each([
    ['https://a.example.cn/x?a=1&b=2', '<a href="https://a.example.cn/x?a=1&amp;b=2">链接</a>'],
    ['/zfxxgk/1.html', '<a href="https://www.example.cn/zfxxgk/1.html">链接</a>'],
    ['http://a.example.cn/', '链接'],
    ['javascript:alert(1)', '链接'],
    ['https://user:pw@a.example.cn/', '链接'],
    ['#top', '链接'],
  ])('turns a link to %s into %s', (url, html) => {
    expect(toHtml(nodesOf(paragraph(link({ linkType: 'custom', url }, '链接'))))).toBe(
      `<p>${html}</p>`,
    )
  })

  test('points to public records, and keeps only the words of links to others', () => {
    const to = (value: string) => ({ doc: { relationTo: 'entries', value }, linkType: 'internal' })
    const nodes = nodesOf(paragraph(link(to('e2'), '公开的'), link(to('e3'), '未公开的')))
    expect(toHtml(nodes)).toBe('<p><a href="https://www.example.cn/e2.html">公开的</a>未公开的</p>')
  })

  test('links an embedded file that was approved and leaves out everything else', () => {
    const upload = (value: string) => ({
      relationTo: 'attachments',
      type: 'upload',
      value,
      version: 3,
    })
    const nodes = nodesOf(
      upload('a1'),
      upload('a2'),
      { relationTo: 'users', type: 'relationship', value: 'u1', version: 2 },
      { fields: { blockType: 'banner' }, type: 'block', version: 2 },
    )
    expect(toHtml(nodes)).toBe(
      '<p><a href="https://open.example.cn/feeds/v1/files/ab/t.png">附图</a></p>',
    )
    expect(toText(nodes)).toBe('附图')
  })

  test('takes no markup from the text', () => {
    const html = toHtml(nodesOf(paragraph(textNode('<script>alert(1)</script><img src=x>'))))
    expect(html).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x&gt;</p>')
  })

  test('is nothing for empty content', () => {
    expect(toHtml(nodesOf())).toBe('')
    expect(toText(publicNodes({ addresses, content: undefined }))).toBe('')
  })
})
