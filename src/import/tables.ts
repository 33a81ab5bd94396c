type BlocksUnder = (node: ChildNode) => Element[]

/**
 * A table with its rows, head cells and spans; its caption becomes a paragraph before it. A table
 * that only lays out a page (one cell, or tables within tables) is read as the blocks it holds.
 */
export function tableBlocks({
  blocksUnder,
  document,
  element,
}: {
  blocksUnder: BlocksUnder
  document: Document
  element: Element
}): Element[] {
  const source = element as HTMLTableElement
  const cells = [...source.rows].flatMap((row) => [...row.cells])
  const isLayout = cells.length <= 1 || source.querySelector('table') !== null
  const caption = source.caption ? blocksUnder(source.caption) : []
  if (isLayout) return [...caption, ...cells.flatMap((cell) => blocksUnder(cell))]
  const table = document.createElement('table')
  const body = table.appendChild(document.createElement('tbody'))
  for (const row of source.rows) {
    const copy = body.appendChild(document.createElement('tr'))
    copy.append(...[...row.cells].map((cell) => cellFrom({ blocksUnder, cell, document })))
  }
  return [...caption, table]
}

function cellFrom({
  blocksUnder,
  cell,
  document,
}: {
  blocksUnder: BlocksUnder
  cell: HTMLTableCellElement
  document: Document
}): Element {
  const isHead = cell.localName === 'th' || cell.closest('thead') !== null
  const copy = document.createElement(isHead ? 'th' : 'td')
  if (cell.colSpan > 1) copy.setAttribute('colspan', String(cell.colSpan))
  if (cell.rowSpan > 1) copy.setAttribute('rowspan', String(cell.rowSpan))
  for (const block of blocksUnder(cell)) {
    copy.append(/^h[1-6]$/u.test(block.localName) ? asParagraph({ block, document }) : block)
  }
  return copy
}

function asParagraph({ block, document }: { block: Element; document: Document }): Element {
  const paragraph = document.createElement('p')
  paragraph.append(...block.childNodes)
  return paragraph
}
