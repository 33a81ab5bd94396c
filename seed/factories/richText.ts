import type { LexicalNode, LexicalState } from './lexicalNodes.ts'

import { heading, list, paragraph, root, table } from './lexicalNodes.ts'

const HEADING = /^(#{1,3}) (.+)$/u
const BULLET = /^- (.+)$/u
const NUMBERED = /^\d+\. (.+)$/u
const ROW = /^\|(.+)\|$/u
const RIGHT = /^> (.+)$/u
const CENTRE = /^= (.+)$/u

/**
 * Turns the seed's compact markup into the editor state Payload stores. One line is one block:
 * `# 一、` h2, `## （一）` h3, `### ` h4, `- ` bullet, `1. ` numbered, `| a | b |` table row (the
 * first row of a run is the header), `> ` right-aligned, `= ` centred, `**bold**` inline.
 */
export function richText(markup: string): LexicalState {
  const nodes: LexicalNode[] = []
  const lines = markup
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

  for (let index = 0; index < lines.length;) {
    const run = takeRun(lines.slice(index))
    nodes.push(run.node)
    index += run.length
  }
  return root(nodes)
}

function takeRun(lines: string[]): { length: number; node: LexicalNode } {
  const rows = matchesFromStart({ lines, pattern: ROW })
  if (rows.length > 0) {
    return { length: rows.length, node: table(rows.map(cellsOf)) }
  }
  const bullets = matchesFromStart({ lines, pattern: BULLET })
  if (bullets.length > 0) {
    return { length: bullets.length, node: list({ items: bullets, kind: 'bullet' }) }
  }
  const numbered = matchesFromStart({ lines, pattern: NUMBERED })
  if (numbered.length > 0) {
    return { length: numbered.length, node: list({ items: numbered, kind: 'number' }) }
  }
  return { length: 1, node: singleBlock(lines[0] ?? '') }
}

function singleBlock(line: string): LexicalNode {
  const [, marks, title] = HEADING.exec(line) ?? []
  if (marks && title) return heading({ level: marks.length + 1, text: title })
  const right = RIGHT.exec(line)?.[1]
  if (right) return paragraph({ align: 'right', text: right })
  const centre = CENTRE.exec(line)?.[1]
  if (centre) return paragraph({ align: 'center', text: centre })
  return paragraph({ text: line })
}

function matchesFromStart({ lines, pattern }: { lines: string[]; pattern: RegExp }): string[] {
  const found: string[] = []
  for (const line of lines) {
    const inner = pattern.exec(line)?.[1]
    if (inner === undefined) break
    found.push(inner)
  }
  return found
}

function cellsOf(row: string): string[] {
  return row.split('|').map((cell) => cell.trim())
}
