/** Editor nodes exactly as `@payloadcms/richtext-lexical` 3.90.2 stores them. */
export type LexicalNode = { type: string; version: number } & Record<string, unknown>

export type LexicalState = { root: LexicalNode }

type Align = '' | 'center' | 'right'

const ELEMENT = { direction: null, format: '', indent: 0, version: 1 } as const
const BOLD = 1

export function root(children: LexicalNode[]): LexicalState {
  return { root: { ...ELEMENT, type: 'root', children } }
}

export function heading({ level, text }: { level: number; text: string }): LexicalNode {
  return { ...ELEMENT, type: 'heading', children: inline(text), tag: `h${level}` }
}

export function paragraph({ align = '', text }: { align?: Align; text: string }): LexicalNode {
  return {
    ...ELEMENT,
    type: 'paragraph',
    children: inline(text),
    format: align,
    textFormat: 0,
    textStyle: '',
  }
}

export function list({ items, kind }: { items: string[]; kind: 'bullet' | 'number' }): LexicalNode {
  return {
    ...ELEMENT,
    type: 'list',
    children: items.map((item, index) => ({
      ...ELEMENT,
      type: 'listitem',
      children: inline(item),
      value: index + 1,
    })),
    listType: kind,
    start: 1,
    tag: kind === 'bullet' ? 'ul' : 'ol',
  }
}

/** The first row is the header row; short rows are filled with empty cells. */
export function table(rows: string[][]): LexicalNode {
  const width = Math.max(...rows.map((row) => row.length))
  return {
    ...ELEMENT,
    type: 'table',
    children: rows.map((row, index) => ({
      ...ELEMENT,
      type: 'tablerow',
      children: Array.from({ length: width }, (_, column) =>
        cell({ header: index === 0, text: row[column] ?? '' }),
      ),
    })),
  }
}

function cell({ header, text }: { header: boolean; text: string }): LexicalNode {
  return {
    ...ELEMENT,
    type: 'tablecell',
    backgroundColor: null,
    children: [paragraph({ text })],
    colSpan: 1,
    headerState: header ? 1 : 0,
    rowSpan: 1,
  }
}

function inline(text: string): LexicalNode[] {
  return text
    .split(/(\*\*[^*]+\*\*)/u)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('**') && part.endsWith('**')
        ? textNode({ format: BOLD, text: part.slice(2, -2) })
        : textNode({ format: 0, text: part }),
    )
}

function textNode({ format, text }: { format: number; text: string }): LexicalNode {
  return { type: 'text', detail: 0, format, mode: 'normal', style: '', text, version: 1 }
}
