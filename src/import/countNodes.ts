import type { RichNode } from '../publication/richText/node.ts'

export type Counts = { headings: number; lists: number; paragraphs: number; tables: number }

/** How many blocks of each kind a text has at its top level. */
export function countNodes(nodes: RichNode[]): Counts {
  const count = (type: string) => nodes.filter((node) => node.type === type).length
  return {
    headings: count('heading'),
    lists: count('list'),
    paragraphs: count('paragraph'),
    tables: count('table'),
  }
}
