import { inlineNodes, isInline } from './inline.ts'
import { listBlocks } from './lists.ts'
import { tableBlocks } from './tables.ts'

type From = { document: Document; element: Element }

/**
 * The content of an element as a flat row of plain blocks (h1–h6, p, ul, ol, table, blockquote,
 * hr) of `document`, whatever layout elements it was wrapped in.
 */
export function blocksOf({ document, element }: From): Element[] {
  const blocks: Element[] = []
  let line: Node[] = []
  const endLine = () => {
    blocks.push(...paragraphOf({ document, nodes: line }))
    line = []
  }
  for (const child of element.childNodes) {
    const childElement = child.nodeType === child.ELEMENT_NODE ? (child as Element) : undefined
    if (childElement && (childElement.localName === 'br' || !isInline(childElement))) {
      endLine()
      blocks.push(...blockFrom({ document, element: childElement }))
    } else {
      line.push(...inlineNodes({ document, node: child }))
    }
  }
  endLine()
  return blocks
}

function blockFrom({ document, element }: From): Element[] {
  const name = element.localName
  if (name === 'br') return []
  if (name === 'hr') return [document.createElement('hr')]
  if (/^h[1-6]$/u.test(name))
    return paragraphOf({ document, name, nodes: wordsOf({ document, element }) })
  if (name === 'p' && [...element.children].every(isInline)) return linesOf({ document, element })
  if (name === 'ul' || name === 'ol')
    return listBlocks({
      blocksUnder: (child) => blocksUnder({ child, document }),
      document,
      element,
    })
  if (name === 'table')
    return tableBlocks({
      blocksUnder: (child) => blocksUnder({ child, document }),
      document,
      element,
    })
  if (name === 'pre') return preformatted({ document, element })
  if (name === 'blockquote') {
    const nodes = wordsOf({ document, element })
    return paragraphOf({ document, name, nodes })
  }
  return blocksOf({ document, element })
}

/** A paragraph whose lines begin with an indent or follow an empty line is several. */
function linesOf({ document, element }: From): Element[] {
  const nodes = [...element.childNodes].flatMap((node) => inlineNodes({ document, node }))
  const paragraphs: Node[][] = [[]]
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1]
    const isNewParagraph =
      isBreak(node) && (isBreak(next) || /^[\u3000\u00A0]/u.test(next?.textContent ?? ''))
    if (isNewParagraph) paragraphs.push([])
    else paragraphs.at(-1)?.push(node)
  }
  return paragraphs.flatMap((words) => paragraphOf({ document, nodes: words }))
}

/** All words of an element in one line, with a line break where it had blocks inside. */
function wordsOf({ document, element }: From): Node[] {
  if ([...element.children].every(isInline)) {
    return [...element.childNodes].flatMap((node) => inlineNodes({ document, node }))
  }
  return blocksOf({ document, element }).flatMap((block, index) => [
    ...(index > 0 ? [document.createElement('br')] : []),
    ...block.childNodes,
  ])
}

/** A node on its own; words that stand in a list without an item around them are blocks as well. */
function blocksUnder({ child, document }: { child: ChildNode; document: Document }): Element[] {
  if (child.nodeType === child.ELEMENT_NODE) {
    return blocksOf({ document, element: child as Element })
  }
  return paragraphOf({ document, nodes: inlineNodes({ document, node: child }) })
}

function preformatted({ document, element }: From): Element[] {
  return (element.textContent ?? '')
    .split(/\r?\n/u)
    .flatMap((line) => paragraphOf({ document, nodes: [document.createTextNode(line)] }))
}

function paragraphOf({
  document,
  name = 'p',
  nodes,
}: {
  document: Document
  name?: string
  nodes: Node[]
}): Element[] {
  const paragraph = document.createElement(name)
  paragraph.append(...nodes)
  trimEdges(paragraph)
  return paragraph.textContent === '' ? [] : [paragraph]
}

/** Indents and line breaks at the edges are layout, not text. */
function trimEdges(paragraph: Element): void {
  trimEdge({ child: 'firstChild', node: paragraph, pattern: /^\s+/u })
  trimEdge({ child: 'lastChild', node: paragraph, pattern: /\s+$/u })
}

function trimEdge({
  child,
  node,
  pattern,
}: {
  child: 'firstChild' | 'lastChild'
  node: Node
  pattern: RegExp
}): void {
  for (let edge = node[child]; edge; edge = node[child]) {
    if (edge.nodeType === edge.TEXT_NODE) {
      edge.textContent = (edge.textContent ?? '').replace(pattern, '')
    } else {
      trimEdge({ child, node: edge, pattern })
    }
    if (edge.textContent !== '') return
    node.removeChild(edge)
  }
}

function isBreak(node: Node | undefined): boolean {
  return node?.nodeName === 'BR'
}
