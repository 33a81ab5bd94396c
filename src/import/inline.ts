const MARKS: Record<string, string> = {
  b: 'strong',
  del: 's',
  em: 'em',
  i: 'em',
  ins: 'u',
  s: 's',
  strike: 's',
  strong: 'strong',
  sub: 'sub',
  sup: 'sup',
  u: 'u',
}
const INLINE = new Set([
  ...Object.keys(MARKS),
  ...'a abbr bdi bdo big br cite code data dfn font kbd label mark q samp small span time tt var wbr'.split(
    ' ',
  ),
])
const BREAK_BETWEEN_CHINESE = /(?<=[\u2E80-\uFFEF])[\t ]*[\n\r]+[\t ]*(?=[\u2E80-\uFFEF])/gu

/** Whether an element is part of a line: neither it nor anything inside it starts a new block. */
export function isInline(element: Element): boolean {
  const isInlineName = INLINE.has(element.localName) || element.localName.includes(':')
  return isInlineName && [...element.children].every(isInline)
}

/**
 * The words of a node with their plain marks and links, as nodes of `document`. Everything else
 * (fonts, classes, event handlers) is left out; a line feed in the source between two Chinese
 * characters is no space.
 */
export function inlineNodes({ document, node }: { document: Document; node: Node }): Node[] {
  if (node.nodeType === node.TEXT_NODE) {
    const text = (node.textContent ?? '').replace(BREAK_BETWEEN_CHINESE, '')
    return text === '' ? [] : [document.createTextNode(text)]
  }
  if (node.nodeType !== node.ELEMENT_NODE) return []
  const element = node as Element
  if (element.localName === 'br') return [document.createElement('br')]
  const children = [...element.childNodes].flatMap((child) =>
    inlineNodes({ document, node: child }),
  )
  const wrapper = wrapperFor({ document, element })
  if (!wrapper || children.length === 0) return children
  wrapper.append(...children)
  return [wrapper]
}

function wrapperFor({
  document,
  element,
}: {
  document: Document
  element: Element
}): Element | undefined {
  const mark = MARKS[element.localName]
  if (mark) return document.createElement(mark)
  const href = element.localName === 'a' ? element.getAttribute('href') : null
  if (!href || !isWebAddress(href)) return undefined
  const link = document.createElement('a')
  link.setAttribute('href', href.trim())
  return link
}

/** Links relative to the page the file was taken from lead nowhere; only whole addresses stay. */
export function isWebAddress(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)/iu.test(href.trim()) && URL.canParse(href.trim())
}
