import { type ApprovedFields, textOf, textsOf } from './snapshot.ts'

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

const GROUNDS: Record<string, string> = {
  G14_1: '第十四条（国家秘密）',
  G14_2: '第十四条（法律、行政法规禁止公开）',
  G14_3: '第十四条（国家安全、公共安全、经济安全、社会稳定）',
  G15: '第十五条（商业秘密、个人隐私）',
  G16_1: '第十六条（内部事务信息）',
  G16_2: '第十六条（过程性信息）',
  G16_3: '第十六条（行政执法案卷信息）',
  G36_7: '第三十六条（七）（法律、行政法规对信息的获取另有规定）',
}

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
}: {
  category: string
  fields: ApprovedFields
}): Record<string, string | undefined> {
  const mode = publicMode(fields)
  return {
    basis: mode === 'proactive' ? article(category) : groundsText(fields),
    mode: mode === 'proactive' ? 'proactive' : 'on_application',
    term: textOf(fields.displayTo) ? 'limited' : 'long_term',
  }
}

function article(category: string): string | undefined {
  if (category === 'guides' || category === 'catalogue') return `${REGULATIONS}第十二条`
  const item = ITEM_NUMERALS[ARTICLE_20.indexOf(category)]
  return item && `${REGULATIONS}第二十条第（${item}）项`
}

function groundsText(fields: ApprovedFields): string | undefined {
  const grounds = textsOf(fields.grounds).flatMap((code) => GROUNDS[code] ?? [])
  return grounds.length > 0 ? `${REGULATIONS}${grounds.join('、')}` : `${REGULATIONS}第二十七条`
}
