import type { RichNode } from './node.ts'

const INDENT = '  '

/**
 * Plain text of rich text: one line a paragraph or heading, list items with their mark and depth,
 * table rows with cells set apart by ` | `.
 */
export function toText(nodes: RichNode[]): string {
  return nodes
    .flatMap((node) => linesOf(node))
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}

/** Every character of the text nodes, in order, with nothing added. */
export function plainText(nodes: RichNode[]): string {
  return nodes.map((node) => node.text ?? plainText(node.children ?? [])).join('')
}

export function hasTables(nodes: RichNode[]): boolean {
  return nodes.some((node) => node.type === 'table' || hasTables(node.children ?? []))
}

function linesOf(node: RichNode): string[] {
  const children = node.children ?? []
  if (node.type === 'list') return listLines(node)
  if (node.type === 'table') return children.map(rowLine)
  if (node.type === 'horizontalrule') return []
  const isBranch = children.some((child) => isBlock(child))
  return isBranch ? children.flatMap((child) => linesOf(child)) : inline(children).split('\n')
}

function listLines(list: RichNode): string[] {
  const first = typeof list.start === 'number' ? list.start : 1
  let number = first - 1
  return (list.children ?? []).flatMap((item) => {
    const own = (item.children ?? []).filter((child) => child.type !== 'list')
    const nested = (item.children ?? []).filter((child) => child.type === 'list')
    const below = nested.flatMap((child) => linesOf(child).map((line) => INDENT + line))
    if (own.length === 0) return below
    number += 1
    const mark = list.listType === 'number' ? `${number}. ` : '• '
    return [mark + own.map((child) => blockText(child)).join(''), ...below]
  })
}

function rowLine(row: RichNode): string {
  return (row.children ?? [])
    .map((cell) =>
      (cell.children ?? [])
        .map((child) => blockText(child))
        .join(' ')
        .trim(),
    )
    .join(' | ')
}

function blockText(node: RichNode): string {
  return isBlock(node) ? linesOf(node).join(' ') : inline([node]).replaceAll('\n', ' ')
}

function inline(nodes: RichNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'linebreak') return '\n'
      if (node.type === 'tab') return '\t'
      return node.text ?? inline(node.children ?? [])
    })
    .join('')
}

const BLOCKS = new Set(['heading', 'horizontalrule', 'list', 'paragraph', 'quote', 'table'])

function isBlock(node: RichNode): boolean {
  return BLOCKS.has(node.type)
}
