export type BlockKind = 'heading' | 'item' | 'paragraph' | 'quote' | 'row' | 'rule'

/** The smallest piece of content that a reader takes in at once and that can be moved as a whole. */
export type Block = {
  /** Cells of a table row; `text` joins them. */
  cells?: string[]
  /** Nesting of a list item, 0 for the outermost. */
  depth?: number
  kind: BlockKind
  /** Level of a heading, 1 to 6. */
  level?: number
  /** Marker of a list item: its number or a bullet. */
  marker?: string
  text: string
}

/** Equal for blocks a reader would call the same. Numbers of list items do not count. */
export function blockKey({ cells, kind, level, text }: Block): string {
  return JSON.stringify([kind, level ?? 0, cells ?? text])
}
