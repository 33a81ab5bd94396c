import { JSDOM } from 'jsdom'

import { blocksOf } from './blocks.ts'
import { declaredTitle, mainPart, type Omissions, removeOmissions } from './page.ts'
import { refuseLoss } from './refuseLoss.ts'
import { structure } from './structure.ts'
import { takeTitle } from './takeTitle.ts'

export type ParsedHtml = {
  /** Flat, plain HTML of the text below the title. */
  html: string
  omissions: Omissions
  /** Text of each block, for dates and the summary. */
  paragraphs: string[]
  /** Lines that only repeated the title. */
  repeatedTitles: number
  title: string
}

/**
 * Reads a page as an official document: a title, then headings, paragraphs, lists and tables. No
 * script of the page runs and nothing is fetched. Throws rather than losing a character of text.
 */
export function parseHtml(html: string): ParsedHtml {
  const { document } = new JSDOM(html).window
  const omissions = removeOmissions(document)
  const root = mainPart(document)
  const output = new JSDOM('').window.document
  const blocks = blocksOf({ document: output, element: root })
  refuseLoss({
    after: blocks.map((block) => block.textContent).join(''),
    before: root.textContent ?? '',
  })
  const { body, repeatedTitles, title } = takeTitle({
    blocks,
    declared: declaredTitle({ document, root }),
  })
  const paragraphs = body.map((block) => block.textContent ?? '')
  const structured = structure({ blocks: body, document: output })
  return {
    html: structured.map((block) => block.outerHTML).join('\n'),
    omissions,
    paragraphs,
    repeatedTitles,
    title,
  }
}
