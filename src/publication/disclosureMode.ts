import { type ApprovedFields, textOf, textsOf } from './snapshot.ts'
import type { Tables } from './tables.ts'

export type PublicMode = 'onApplication' | 'proactive'

const REGULATIONS = '《中华人民共和国政府信息公开条例》'

/** The fifteen items of Article 20, in the order the article prints them. */
const ARTICLE_20 = [
  'regulations',
  'organization',
  'planning',
  'statistics',
  'licensing',
  'penalties',
  'budget',
  'fees',
  'procurement',
  'projects',
  'livelihood',
  'emergency',
  'supervision',
  'recruitment',
  'other',
]
const ITEM_NUMERALS = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' ')

/**
 * How a record may be public at all. A record that is not to be disclosed has no public form;
 * guides and catalogue rows, which Article 12 makes public, state no mode of their own.
 */
export function publicMode(fields: ApprovedFields): PublicMode {
  const mode = textOf(fields.disclosureMode) ?? 'proactive'
  if (mode === 'proactive' || mode === 'onApplication') return mode
  throw new Error(`a record with disclosure mode "${mode}" has no public form`)
}

/** Mode, legal basis and term of disclosure, as `_disclosure.disclosure` carries them. */
export function disclosure({
  category,
  fields,
  tables,
}: {
  category: string
  fields: ApprovedFields
  tables: Tables
}): Record<string, string | undefined> {
  const mode = publicMode(fields)
  return {
    basis: mode === 'proactive' ? article(category) : groundsText({ fields, tables }),
    mode: mode === 'proactive' ? 'proactive' : 'on_application',
    term: textOf(fields.displayTo) ? 'limited' : 'long_term',
  }
}

function article(category: string): string | undefined {
  if (category === 'guides' || category === 'catalogue') return `${REGULATIONS}第十二条`
  const item = ITEM_NUMERALS[ARTICLE_20.indexOf(category)]
  return item && `${REGULATIONS}第二十条第（${item}）项`
}

function groundsText({ fields, tables }: { fields: ApprovedFields; tables: Tables }): string {
  const grounds = textsOf(fields.grounds).map((code) => tables.labels.grounds[code] ?? code)
  return `${REGULATIONS}${grounds.length > 0 ? grounds.join('；') : '第二十七条'}`
}
