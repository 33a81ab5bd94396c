import type { SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'

import {
  BlockquoteHTMLConverter,
  convertLexicalToHTML,
  HeadingHTMLConverter,
  HorizontalRuleHTMLConverter,
  type HTMLConverter,
  type HTMLConverters,
  LinebreakHTMLConverter,
  LinkHTMLConverter,
  ParagraphHTMLConverter,
  TabHTMLConverter,
  TextHTMLConverter,
} from '@payloadcms/richtext-lexical/html'
import sanitizeHtml from 'sanitize-html'

import type { RichNode } from './node.ts'
import { plainText } from './toText.ts'

type ConvertArgs = Parameters<typeof convertLexicalToHTML>[0]
type ParentNode = { children: SerializedLexicalNode[] } & SerializedLexicalNode
type CellNode = { colSpan?: number; headerState?: number; rowSpan?: number } & ParentNode

const table: HTMLConverter<ParentNode> = ({ node, nodesToHTML }) =>
  `<table><tbody>${nodesToHTML({ nodes: node.children }).join('')}</tbody></table>`

const tablerow: HTMLConverter<ParentNode> = ({ node, nodesToHTML }) =>
  `<tr>${nodesToHTML({ nodes: node.children }).join('')}</tr>`

const tablecell: HTMLConverter<CellNode> = ({ node, nodesToHTML }) => {
  const [first, ...others] = node.children
  const isOneParagraph = first?.type === 'paragraph' && others.length === 0
  const nodes = isOneParagraph ? (first as ParentNode).children : node.children
  const tag = (node.headerState ?? 0) > 0 ? 'th' : 'td'
  const html = nodesToHTML({ nodes }).join('')
  return `<${tag}${span('colspan', node.colSpan)}${span('rowspan', node.rowSpan)}>${html}</${tag}>`
}

/** Payload's own list and table converters add random ids, classes and loose white space. */
const converters: HTMLConverters = {
  ...BlockquoteHTMLConverter,
  ...HeadingHTMLConverter,
  ...HorizontalRuleHTMLConverter,
  ...LinebreakHTMLConverter,
  ...LinkHTMLConverter({}),
  ...ParagraphHTMLConverter,
  ...TabHTMLConverter,
  ...TextHTMLConverter,
  list: ({ node, nodesToHTML }) => {
    const items = nodesToHTML({ nodes: node.children }).join('')
    if (node.listType !== 'number') return `<ul>${items}</ul>`
    return node.start > 1 ? `<ol start="${Number(node.start)}">${items}</ol>` : `<ol>${items}</ol>`
  },
  listitem: ({ node, nodesToHTML }) => `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`,
  table,
  tablecell,
  tablerow,
}

/**
 * HTML of public rich text in the documented profile: headings, paragraphs, lists, tables, quotes,
 * plain inline marks and absolute links; no attribute but `href`, `colspan`, `rowspan` and `start`.
 * Fails rather than losing a character.
 */
export function toHtml(nodes: RichNode[]): string {
  if (nodes.length === 0) return ''
  const html = convertLexicalToHTML({
    converters,
    data: { root: { children: nodes, type: 'root' } } as unknown as ConvertArgs['data'],
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  })
  const clean = sanitizeHtml(html, PROFILE)
  refuseLoss({ html: clean, nodes })
  return clean
}

const PROFILE: sanitizeHtml.IOptions = {
  allowedAttributes: {
    a: ['href'],
    ol: ['start'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['https', 'http'],
  allowedTags:
    'a blockquote br code em h2 h3 h4 h5 h6 hr li ol p s strong sub sup table tbody td th tr u ul'.split(
      ' ',
    ),
  exclusiveFilter: ({ tag, text }) => tag === 'p' && text.trim() === '',
  transformTags: {
    h1: 'h2',
    span: (tagName, { style = '' }) => ({ attribs: {}, tagName: decoration(style) ?? tagName }),
  },
}

function decoration(style: string): string | undefined {
  if (style.includes('underline')) return 'u'
  return style.includes('line-through') ? 's' : undefined
}

function span(name: string, count: number | undefined): string {
  return count && count > 1 ? ` ${name}="${Number(count)}"` : ''
}

/** Payload's converter logs a node it fails on and goes on without it; a public record must not. */
function refuseLoss({ html, nodes }: { html: string; nodes: RichNode[] }): void {
  const shown = sanitizeHtml(html, { allowedAttributes: {}, allowedTags: [] })
  const meant = sanitizeHtml(escaped(plainText(nodes)), { allowedAttributes: {}, allowedTags: [] })
  if (withoutSpace(shown) !== withoutSpace(meant)) {
    throw new Error('the HTML of the approved text does not hold the same characters as the text')
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '')
}
