import { isIssuingBody } from './issuingBody.ts'
import { isLetterhead } from './letterhead.ts'
import { Refusal } from './refusal.ts'

export type Titled = {
  /** The blocks above the title. */
  above: Element[]
  /** The blocks below the title. */
  below: Element[]
  /** Lines that only repeated the title and were left out. */
  repeatedTitles: number
  title: string
}

/**
 * Parts a document from its title: the declared one, or its first line below the letterhead
 * (云溪县人民政府文件 / 云政发〔2026〕8号), or its first two when an official title is broken after
 * the issuing body (云溪县人民政府办公室 / 关于…的通知).
 */
export function takeTitle({
  blocks,
  declared,
}: {
  blocks: Element[]
  declared: string | undefined
}): Titled {
  const texts = blocks.map(({ textContent }) => textContent ?? '')
  const { length, start, title } = titleIn({ blocks, declared, texts })
  const end = start + length
  const differs = texts.findIndex((text, index) => index >= end && !isSame(text, title))
  const next = differs === -1 ? texts.length : differs
  const above = blocks.slice(0, start)
  const below = blocks.slice(next)
  const repeatedTitles = next - end
  return { above, below, repeatedTitles, title: title.replace(/\s+/gu, ' ').trim() }
}

function titleIn({
  blocks,
  declared,
  texts,
}: {
  blocks: Element[]
  declared: string | undefined
  texts: string[]
}): { length: number; start: number; title: string } {
  if (declared !== undefined) {
    const start = texts.findIndex((text) => isSame(text, declared))
    return start === -1
      ? { length: 0, start: 0, title: declared }
      : { length: 1, start, title: declared }
  }
  const isLine = (index: number) => /^(?:p|h[1-6])$/u.test(blocks[index]?.localName ?? '')
  const top = blocks.findIndex((_, index) => isLine(index))
  if (top === -1) throw new Refusal({ key: 'noBody' })
  let start = top
  while (isLine(start + 1) && isLetterhead({ index: start, lines: texts })) start += 1
  const [first = '', second = ''] = texts.slice(start)
  const isBroken = isIssuingBody(first) && second.startsWith('关于')
  return isBroken ? { length: 2, start, title: first + second } : { length: 1, start, title: first }
}

function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/gu, '') === other.replace(/\s+/gu, '')
}
