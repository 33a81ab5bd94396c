import { isWebAddress } from './inline.ts'

export type Omissions = { hidden: number; images: number; links: number }

/** Where the text of an article stands on the websites of Chinese governments. */
const MAIN_PARTS = [
  'article',
  'main',
  '[role=main]',
  '#UCAP-CONTENT',
  '.TRS_UEDITOR',
  '.TRS_Editor',
  '#zoom',
  '.pages_content',
  '.article-content',
]
const NEVER_TEXT = 'script, style, noscript, template, iframe, object, embed, svg, nav, aside'
const CONTROLS = 'input, button, select, textarea, option'
const IMAGES = 'img, picture, video, audio, canvas'
const HIDDEN = '[hidden], [style*="display:none" i], [style*="display: none" i]'

/** Takes out what is not text and counts what a reader of the page would miss. */
export function removeOmissions(document: Document): Omissions {
  for (const element of document.querySelectorAll(`${NEVER_TEXT}, ${CONTROLS}`)) element.remove()
  const hidden = removeAll({ document, selector: HIDDEN })
  const images = removeAll({ document, selector: IMAGES })
  const links = [...document.querySelectorAll('a[href]')].filter(
    (link) => !isWebAddress(link.getAttribute('href') ?? '') && link.textContent !== '',
  ).length
  return { hidden, images, links }
}

/** The element that holds the article; the whole page when nothing marks it. */
export function mainPart(document: Document): Element {
  for (const selector of MAIN_PARTS) {
    const found = document.querySelectorAll(selector)
    if (found.length === 1 && found[0]?.textContent?.trim()) return found[0]
  }
  for (const element of document.querySelectorAll('body > header, body > footer')) element.remove()
  return document.body
}

/** The title a government page declares (国办发〔2017〕47号), or its first main heading. */
export function declaredTitle({
  document,
  root,
}: {
  document: Document
  root: Element
}): string | undefined {
  const declared = document.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content')
  const heading = root.querySelector('h1') ?? document.querySelector('h1')
  const title = (declared ?? heading?.textContent ?? '').replace(/\s+/gu, ' ').trim()
  return title === '' ? undefined : title
}

function removeAll({ document, selector }: { document: Document; selector: string }): number {
  const found = [...document.querySelectorAll(selector)]
  for (const element of found) element.remove()
  return found.length
}
