import type { RichNode } from '../publication/richText/node.ts'
import { isRecord } from '../publication/snapshot.ts'

const NUMBERED = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、])/u
const LONGEST = 30

/** Headings of a stored text; a short numbered paragraph, as pasted from Word, is one too. */
export function headingsIn(content: unknown): string[] {
  const root = isRecord(content) && isRecord(content.root) ? content.root : {}
  const blocks = Array.isArray(root.children) ? (root.children as RichNode[]) : []
  return blocks.flatMap((block) => {
    const text = textIn(block).trim()
    const isHeading = block.type === 'heading' || (text.length <= LONGEST && NUMBERED.test(text))
    return isHeading ? [text] : []
  })
}

/** All text of a stored editor state or a part of it. */
export function textIn(node: unknown): string {
  if (!isRecord(node)) return ''
  if (isRecord(node.root)) return textIn(node.root)
  const own = typeof node.text === 'string' ? node.text : ''
  const children = Array.isArray(node.children) ? node.children : []
  return own + children.map(textIn).join('')
}
