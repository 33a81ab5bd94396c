import type { Block } from './block.ts'
import type { Wording } from './wording.ts'

type Node = {
  children?: Node[]
  fields?: Record<string, unknown>
  listType?: string
  relationTo?: string
  tag?: string
  text?: string
  type?: string
  value?: unknown
}

/** Rich text as the blocks a reader sees: paragraphs, headings, list items, table rows. */
export function richTextBlocks({
  value,
  wording,
}: {
  value: unknown
  wording: Pick<Wording, 'titleOf'>
}): Block[] {
  const root = (value as { root?: Node } | null | undefined)?.root
  return (root?.children ?? []).flatMap((node) => blocksOf(node))

  function blocksOf(node: Node): Block[] {
    switch (node.type) {
      case 'heading':
        return textBlock({ kind: 'heading', level: Number(node.tag?.slice(1)) || 2, node })
      case 'horizontalrule':
        return [{ kind: 'rule', text: '' }]
      case 'list':
        return itemsOf({ depth: 0, list: node })
      case 'quote':
        return textBlock({ kind: 'quote', node })
      case 'table':
        return (node.children ?? []).map(rowOf)
      default:
        return textBlock({ kind: 'paragraph', node })
    }
  }

  function textBlock({ node, ...block }: Omit<Block, 'text'> & { node: Node }): Block[] {
    const text = textOf(node).trim()
    return text === '' ? [] : [{ ...block, text }]
  }

  function itemsOf({ depth, list }: { depth: number; list: Node }): Block[] {
    let number = 0
    return (list.children ?? []).flatMap((item): Block[] => {
      const nested = (item.children ?? []).filter(({ type }) => type === 'list')
      const own = (item.children ?? []).filter(({ type }) => type !== 'list')
      const text = own.map(textOf).join('').trim()
      if (text !== '') number += 1
      const marker = list.listType === 'number' ? `${number}.` : '•'
      return [
        ...(text === '' ? [] : [{ depth, kind: 'item' as const, marker, text }]),
        ...nested.flatMap((child) => itemsOf({ depth: depth + 1, list: child })),
      ]
    })
  }

  function rowOf(row: Node): Block {
    const cells = (row.children ?? []).map((cell) =>
      (cell.children ?? []).map(textOf).filter(Boolean).join('\n'),
    )
    return { cells, kind: 'row', text: cells.join('\t') }
  }

  function textOf(node: Node): string {
    const inner = () => (node.children ?? []).map(textOf).join('')
    switch (node.type) {
      case 'linebreak':
        return '\n'
      case 'tab':
        return '\t'
      case 'autolink':
      case 'link':
        return withAddress({ address: addressOf(node), text: inner() })
      case 'relationship':
      case 'upload':
        return `〔${titleOf(node.relationTo, node.value)}〕`
      case 'block':
      case 'inlineBlock':
        return leaves(node.fields).join('\n')
      default:
        return node.text ?? inner()
    }
  }

  /** Where a link leads is public as well and must be seen by whoever signs. */
  function addressOf({ fields }: Node): string {
    const target = fields?.doc as undefined | { relationTo?: string; value?: unknown }
    if (fields?.linkType === 'internal' && target) return titleOf(target.relationTo, target.value)
    return typeof fields?.url === 'string' ? fields.url : ''
  }

  function titleOf(collection: string | undefined, value: unknown): string {
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
    return wording.titleOf({ id: String(id), collection: collection ?? '' })
  }
}

function withAddress({ address, text }: { address: string; text: string }): string {
  return address === '' || address === text ? text : `${text}（${address}）`
}

/** Every text and number a free-form block holds, in order. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'id' || key === 'blockType' || key === 'version' ? [] : leaves(member),
  )
}
