import type { Basis } from '../columns/catalogueRow.ts'

const TITLED = /《[^《》]*(?:〈[^〉]*〉[^《》]*)?》/
const CITED = new RegExp(
  String.raw`(${TITLED.source})(?:[（(]([^（）()]*[号令][^（）()]*)[）)])?` +
    String.raw`((?:第[一二三四五六七八九十百零\d]+[条款项章](?:之[一二三四五六七八九十]+)?[、至和]?)*)`,
  'g',
)

/** The laws and documents of a cell 公开依据, with document number and article where it names them. */
export function basesIn(text: string): Basis[] {
  return text
    .split(/[\n；;]/)
    .flatMap((part) => citedIn(part.trim()))
    .filter(({ title }) => title !== '')
}

export function basesText(bases: Basis[]): string {
  return bases
    .map(({ article = '', docNo, title }) => `${title}${docNo ? `（${docNo}）` : ''}${article}`)
    .join('；\n')
}

function citedIn(part: string): Basis[] {
  const cited = [...part.matchAll(CITED)]
  // Words that would get lost stay with the title, as the cell has them.
  const rest = part.replaceAll(CITED, '').replaceAll(/[、，,。\s]|及其?|和|等/g, '')
  if (cited.length === 0 || rest !== '') return [{ title: part.replace(/[。、，,]$/, '') }]
  return cited.map(([, title = '', docNo, articles = '']) => {
    const article = articles.replace(/[、至和]$/, '')
    return { title, ...(docNo && { docNo }), ...(article && { article }) }
  })
}
