/** A node of stored rich text, as far as a projection looks at it. */
export type RichNode = {
  [member: string]: unknown
  children?: RichNode[]
  fields?: Record<string, unknown>
  text?: string
  type: string
}

function paragraph(text: string): RichNode {
  return { children: [textNode(text)], type: 'paragraph' }
}

/** One paragraph a line, empty lines left out. */
export function paragraphs(text: string): RichNode[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line.trim()))
}

export function heading({ tag, text }: { tag: 'h2' | 'h3'; text: string }): RichNode {
  return { children: [textNode(text)], tag, type: 'heading' }
}

/** A table of two columns, names on the left. */
export function definitionTable(rows: { name: string; text: string }[]): RichNode {
  return {
    children: rows.map(({ name, text }) => ({
      children: [
        cell({ content: [paragraph(name)], headerState: 2 }),
        cell({ content: paragraphs(text) }),
      ],
      type: 'tablerow',
    })),
    type: 'table',
  }
}

/** A table with a row of headings. */
export function rowTable({ head, rows }: { head: string[]; rows: string[][] }): RichNode {
  return {
    children: [
      {
        children: head.map((text) => cell({ content: [paragraph(text)], headerState: 1 })),
        type: 'tablerow',
      },
      ...rows.map((row) => ({
        children: row.map((text) => cell({ content: text === '' ? [] : paragraphs(text) })),
        type: 'tablerow',
      })),
    ],
    type: 'table',
  }
}

function cell({
  content,
  headerState = 0,
}: {
  content: RichNode[]
  headerState?: number
}): RichNode {
  return { children: content, headerState, type: 'tablecell' }
}

function textNode(text: string): RichNode {
  return { format: 0, text, type: 'text' }
}
