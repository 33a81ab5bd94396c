import { isRecord, textOf } from '../snapshot.ts'
import type { RichNode } from './node.ts'
import { publicHref } from './publicHref.ts'

export type PublicAddresses = {
  /** Title and address of a file that is public with the record, by attachment id. */
  fileOf: (id: string) => { title: string; url: string } | undefined
  /** Page of another public record. */
  pageOf: (target: { collection: string; id: string }) => string | undefined
  /** The agency's website; relative links are read against it. */
  siteUrl: string
  /** Websites whose links are kept though they are not https, for installations without TLS. */
  trustedOrigins: string[]
}

const LEAVES = new Set(['horizontalrule', 'linebreak', 'tab'])
const BRANCHES = new Set([
  'heading',
  'list',
  'listitem',
  'paragraph',
  'quote',
  'table',
  'tablecell',
  'tablerow',
])

/**
 * The public part of stored rich text: what canonical JSON folded away is put back, links become
 * absolute or plain text, uploads become links to their public file, and nodes that have no public
 * form (embedded records, blocks) are left out while any text inside them stays.
 */
export function publicNodes({
  addresses,
  content,
}: {
  addresses: PublicAddresses
  content: unknown
}): RichNode[] {
  const root = isRecord(content) && isRecord(content.root) ? content.root : {}
  return childrenOf(root).flatMap((node) => publicNode({ addresses, node }))
}

function publicNode({
  addresses,
  node,
}: {
  addresses: PublicAddresses
  node: RichNode
}): RichNode[] {
  if (node.type === 'text') return [{ ...node, text: node.text ?? '' }]
  if (LEAVES.has(node.type)) return [node]
  if (node.type === 'upload') return uploadLink({ addresses, node })
  const children = childrenOf(node).flatMap((child) => publicNode({ addresses, node: child }))
  if (BRANCHES.has(node.type)) return [{ ...node, children }]
  if (node.type !== 'link' && node.type !== 'autolink') return children
  const url = linkAddress({ addresses, fields: node.fields ?? {} })
  return url ? [link({ children, url })] : children
}

function linkAddress({
  addresses,
  fields,
}: {
  addresses: PublicAddresses
  fields: Record<string, unknown>
}): string | undefined {
  if (fields.linkType !== 'internal') {
    return publicHref({ ...addresses, href: textOf(fields.url) ?? '' })
  }
  const target = isRecord(fields.doc) ? fields.doc : {}
  const collection = textOf(target.relationTo)
  const id = textOf(target.value)
  return collection && id ? addresses.pageOf({ collection, id }) : undefined
}

function uploadLink({
  addresses,
  node,
}: {
  addresses: PublicAddresses
  node: RichNode
}): RichNode[] {
  const file = addresses.fileOf(textOf(node.value) ?? '')
  if (!file) return []
  const children: RichNode[] = [{ format: 0, text: file.title, type: 'text' }]
  return [{ children: [link({ children, url: file.url })], type: 'paragraph' }]
}

function link({ children, url }: { children: RichNode[]; url: string }): RichNode {
  return { children, fields: { linkType: 'custom', url }, type: 'link' }
}

function childrenOf(node: Record<string, unknown>): RichNode[] {
  return Array.isArray(node.children) ? node.children.filter(isRichNode) : []
}

function isRichNode(value: unknown): value is RichNode {
  return isRecord(value) && typeof value.type === 'string'
}
