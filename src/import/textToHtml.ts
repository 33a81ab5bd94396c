import { joinLines, type Paragraph } from './joinLines.ts'

export type HtmlSource = {
  html: string
  /** Line breaks inside sentences that were taken out. */
  joins: number
}

/**
 * Plain text as HTML of paragraphs, one a line, and tables for neighbouring lines with the same
 * number of tab-separated cells. Headings are found later, for all kinds of files alike.
 */
export function textToHtml(text: string): HtmlSource {
  const paragraphs = joinLines(text)
  return {
    html: runsOf(paragraphs).map(runToHtml).join('\n'),
    joins: paragraphs.reduce((sum, { joins }) => sum + joins, 0),
  }
}

type Run = { cells: number; lines: string[] }

function runsOf(paragraphs: Paragraph[]): Run[] {
  const runs: Run[] = []
  for (const { text } of paragraphs) {
    const cells = text.split('\t').length
    const last = runs.at(-1)
    if (last && cells > 1 && last.cells === cells) last.lines.push(text)
    else runs.push({ cells, lines: [text] })
  }
  return runs
}

function runToHtml({ lines }: Run): string {
  if (lines.length === 1) return `<p>${escaped(lines[0] ?? '')}</p>`
  const rows = lines.map((line) => {
    const cells = line.split('\t').map((cell) => `<td>${escaped(cell.trim())}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table>${rows.join('')}</table>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
