import { departmentOf } from '../data/departments.ts'
import type { EntrySeed } from '../data/seedItem.ts'

import { daysAfter, periodInWords } from './days.ts'
import { decimal } from './decimal.ts'

export const COMPANIES = [
  { name: '澄川县青禾食品有限公司', code: '91990421MA9100012U' },
  { name: '澄川县岚桥建材有限公司', code: '91990421MA9100020N' },
]
const SHOP = { name: '澄川县文昌生鲜超市', code: '92990421MA9100039G' }

const PARTIES = [
  { ...COMPANIES[0]!, kind: 'body', person: '林某某' },
  { ...COMPANIES[1]!, kind: 'body', person: '陈某某' },
  { ...SHOP, kind: 'household', person: '周某某' },
]

export type CreditList = { department: string; month: string; word: string }

/** Licences of a month (双公示). */
export function licenceMonth({
  certificate,
  content,
  department,
  month,
  word,
}: { certificate: string; content: string } & CreditList): EntrySeed {
  const { name, shortName } = departmentOf(department)
  const words = periodInWords(month)
  return {
    key: `licences-${department}-${month}`,
    category: 'licensing',
    department,
    formedOn: `${month}-28`,
    genre: '其他',
    keyArea: {
      slug: 'administrative-licence',
      value: {
        department: name,
        period: month,
        rows: PARTIES.map((party, index) => ({
          ...partyFields(party),
          ...authorityFields(department),
          certificateName: certificate,
          certificateNumber: `${month.replace('-', '')}00${index + 1}`,
          content,
          decidedOn: dayIn({ index, month }),
          documentName: '准予行政许可决定书',
          documentNumber: numberIn({ index, month, word: `${word}许准字` }),
          kind: 'ordinary',
          publishedOn: daysAfter({ count: 2, from: dayIn({ index, month }) }),
          status: 'valid',
          validFrom: dayIn({ index, month }),
          validTo: daysAfter({ count: 5 * 365, from: dayIn({ index, month }) }),
        })),
      },
    },
    keywords: ['行政许可', '双公示'],
    summary: `公布${shortName}${words}行政许可决定${PARTIES.length}件。`,
    title: `${name}${words}行政许可信息公示`,
    topic: '0901',
  }
}

/** Penalties of a month (双公示); fines in whole hundreds of 元. */
export function penaltyMonth({
  basis,
  department,
  facts,
  fines,
  month,
  violation,
  word,
}: {
  basis: string
  facts: string
  fines: [number, number, number]
  violation: string
} & CreditList): EntrySeed {
  const { name, shortName } = departmentOf(department)
  const words = periodInWords(month)
  return {
    key: `penalties-${department}-${month}`,
    category: 'penalties',
    department,
    formedOn: `${month}-28`,
    genre: '其他',
    keyArea: {
      slug: 'administrative-penalty',
      value: {
        department: name,
        period: month,
        rows: PARTIES.map((party, index) => ({
          ...partyFields(party),
          ...authorityFields(department),
          basis,
          content: `处罚款人民币${(fines[index]! * 100).toLocaleString('en-US')}.00元。`,
          decidedOn: dayIn({ index, month }),
          displayTo: daysAfter({ count: 3 * 365 - 10, from: dayIn({ index, month }) }),
          documentNumber: numberIn({ index, month, word: `${word}罚` }),
          facts,
          fine: decimal({ digits: 2, value: fines[index]! }),
          kinds: '罚款',
          publishedOn: daysAfter({ count: 2, from: dayIn({ index, month }) }),
          severity: 'serious',
          validTo: daysAfter({ count: 3 * 365 - 10, from: dayIn({ index, month }) }),
          violation,
        })),
      },
    },
    keywords: ['行政处罚', '双公示'],
    summary: `公布${shortName}${words}行政处罚决定${PARTIES.length}件。`,
    title: `${name}${words}行政处罚信息公示`,
    topic: '0901',
  }
}

function partyFields({ name, code, kind, person }: (typeof PARTIES)[number]) {
  return { creditCode: code, legalRepresentative: person, partyKind: kind, partyName: name }
}

function authorityFields(department: string) {
  const { name, creditCode } = departmentOf(department)
  return { authority: name, authorityCode: creditCode, source: name, sourceCode: creditCode }
}

function dayIn({ index, month }: { index: number; month: string }): string {
  return `${month}-0${3 + index * 2}`
}

function numberIn({ index, month, word }: { index: number; month: string; word: string }): string {
  const [year, number] = month.split('-')
  return `${word}〔${year}〕${Number(number) * 10 + index}号`
}
