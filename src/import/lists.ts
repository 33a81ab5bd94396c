type BlocksUnder = (node: ChildNode) => Element[]

/**
 * A list with its nested lists. Several paragraphs in one item become its lines; words behind a
 * nested list begin an item of their own, so that nothing changes places.
 */
export function listBlocks({
  blocksUnder,
  document,
  element,
}: {
  blocksUnder: BlocksUnder
  document: Document
  element: Element
}): Element[] {
  const children = [...element.childNodes].map(blocksUnder)
  if (element.querySelector('table')) return children.flat()
  const list = document.createElement(element.localName)
  const start = element.getAttribute('start')
  if (start && /^\d+$/u.test(start)) list.setAttribute('start', start)
  for (const blocks of children) list.append(...itemsOf({ blocks, document }))
  return list.hasChildNodes() ? [list] : []
}

function itemsOf({ blocks, document }: { blocks: Element[]; document: Document }): Element[] {
  const items: Element[] = []
  for (const block of blocks) {
    const last = items.at(-1)
    const isNested = isList(block)
    const canJoin = last && !(isList(last.lastElementChild) && !isNested)
    const item = canJoin ? last : document.createElement('li')
    if (!canJoin) items.push(item)
    if (isNested) item.append(block)
    else item.append(...(canJoin ? [document.createElement('br')] : []), ...block.childNodes)
  }
  return items.filter((item) => item.hasChildNodes())
}

function isList(element: Element | null): boolean {
  return element !== null && /^[uo]l$/u.test(element.localName)
}
