import { type Part, outline } from './headings.ts'

/** Gives paragraphs of a flat document the headings and lists their numbering says they are. */
export function structure({
  blocks,
  document,
}: {
  blocks: Element[]
  document: Document
}): Element[] {
  const levelled = shiftHeadings({ blocks, document })
  const parts = outline(
    levelled.map((block) => (block.localName === 'p' ? (block.textContent ?? '') : null)),
  )
  const result: Element[] = []
  for (const [index, block] of levelled.entries()) {
    const part = parts[index]
    const list = result.at(-1)
    if (part?.kind === 'item' && !part.start && list)
      list.append(itemFrom({ block, document, part }))
    else result.push(...structured({ block, document, part }))
  }
  return result
}

function structured({
  block,
  document,
  part,
}: {
  block: Element
  document: Document
  part: Part | undefined
}): Element[] {
  if (part?.kind === 'heading') return [renamed({ block, document, name: `h${part.level}` })]
  if (part?.kind === 'leading') {
    const heading = document.createElement(`h${part.level}`)
    heading.append(takeStart({ block, length: part.length }))
    return [heading, block]
  }
  if (part?.kind === 'item') {
    const list = document.createElement('ol')
    list.append(itemFrom({ block, document, part }))
    return [list]
  }
  return [block]
}

function itemFrom({
  block,
  document,
  part,
}: {
  block: Element
  document: Document
  part: Extract<Part, { kind: 'item' }>
}): Element {
  takeStart({ block, length: part.marker })
  return renamed({ block, document, name: 'li' })
}

/** The title stands alone above the text, so the highest heading below it is h2, the lowest h4. */
function shiftHeadings({ blocks, document }: { blocks: Element[]; document: Document }): Element[] {
  const levelOf = (block: Element) => Number(/^h([1-6])$/u.exec(block.localName)?.[1] ?? 0)
  const levels = blocks.map(levelOf).filter((level) => level > 0)
  const shift = 2 - Math.min(...levels)
  return blocks.map((block) => {
    const level = levelOf(block)
    if (level === 0) return block
    return renamed({ block, document, name: `h${Math.min(4, level + shift)}` })
  })
}

function renamed({
  block,
  document,
  name,
}: {
  block: Element
  document: Document
  name: string
}): Element {
  const copy = document.createElement(name)
  copy.append(...block.childNodes)
  return copy
}

/** Cuts the first characters off a paragraph, with the marks they stand in. */
function takeStart({ block, length }: { block: Element; length: number }): DocumentFragment {
  const { ownerDocument: document } = block
  const walker = document.createTreeWalker(block, 4 /* NodeFilter.SHOW_TEXT */)
  const range = document.createRange()
  range.setStart(block, 0)
  let rest = length
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const size = node.textContent?.length ?? 0
    if (rest <= size) {
      range.setEnd(node, rest)
      return range.extractContents()
    }
    rest -= size
  }
  throw new RangeError(`the paragraph has fewer than ${length} characters`)
}
