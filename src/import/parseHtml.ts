import { JSDOM } from 'jsdom'

import { blocksOf } from './blocks.ts'
import { withoutImprint } from './imprint.ts'
import { isLetterheadToLeaveOut } from './letterhead.ts'
import { declaredTitle, mainPart, type Omissions, removeOmissions } from './page.ts'
import { Refusal } from './refusal.ts'
import { refuseLoss } from './refuseLoss.ts'
import { structure } from './structure.ts'
import { takeTitle } from './takeTitle.ts'

export type ParsedHtml = {
  /** Lines of the head 版头 and the imprint 版记 that were left out. */
  headAndImprint: number
  /** Flat, plain HTML of the text below the title. */
  html: string
  /** Texts above the title, for the number of the document. */
  linesAbove: string[]
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
  const titled = takeTitle({ blocks, declared: declaredTitle({ document, root }) })
  const linesAbove = titled.above.map(textOf)
  const body = [
    ...titled.above.filter((_, index) => !isLetterheadToLeaveOut({ index, lines: linesAbove })),
    ...withoutImprint(titled.below),
  ]
  if (body.length === 0) throw new Refusal({ key: 'noBody' })
  const paragraphs = body.map(textOf)
  const structured = structure({ blocks: body, document: output })
  return {
    headAndImprint: titled.above.length + titled.below.length - body.length,
    html: structured.map((block) => block.outerHTML).join('\n'),
    linesAbove,
    omissions,
    paragraphs,
    repeatedTitles: titled.repeatedTitles,
    title: titled.title,
  }
}

function textOf(block: Element): string {
  return block.textContent ?? ''
}
