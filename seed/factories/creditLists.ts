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

export type LicenceOutcome = 'granted' | 'refused' | 'revoked'

const LICENCE_DOCUMENTS = {
  granted: '准予行政许可决定书',
  refused: '不予行政许可决定书',
  revoked: '撤销行政许可决定书',
}

/** Licences of a month (双公示). */
export function licenceMonth({
  certificate,
  content,
  department,
  month,
  outcomes,
  word,
}: {
  certificate: string
  content: string
  outcomes: LicenceOutcome[]
} & CreditList): EntrySeed {
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
        rows: outcomes.map((outcome, index) => ({
          ...partyFields(PARTIES[index % PARTIES.length]!),
          ...authorityFields(department),
          ...(outcome === 'granted' && {
            certificateName: certificate,
            certificateNumber: `${month.replace('-', '')}${String(index + 1).padStart(3, '0')}`,
          }),
          content,
          decidedOn: dayIn({ index, month }),
          documentName: LICENCE_DOCUMENTS[outcome],
          documentNumber: numberIn({ index, month, word: `${word}许字` }),
          kind: 'ordinary',
          publishedOn: daysAfter({ count: 2, from: dayIn({ index, month }) }),
          status: outcome === 'granted' ? 'valid' : 'invalid',
          validFrom: dayIn({ index, month }),
          validTo: daysAfter({ count: 5 * 365, from: dayIn({ index, month }) }),
        })),
      },
    },
    keywords: ['行政许可', '双公示'],
    summary: `公布${shortName}${words}行政许可决定${outcomes.length}件。`,
    title: `${name}${words}行政许可信息公示`,
    topic: '0901',
  }
}

export type PenaltyKind = '没收违法所得' | '罚款' | '警告' | '责令停产停业'

/** Penalties of a month (双公示); fines in whole hundreds of 元. */
export function penaltyMonth({
  basis,
  department,
  facts,
  fines,
  kinds,
  month,
  violation,
  word,
}: {
  basis: string
  facts: string
  fines: [number, number, number]
  kinds: PenaltyKind[]
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
        rows: kinds.map((kind, index) => ({
          ...partyFields(PARTIES[index % PARTIES.length]!),
          ...authorityFields(department),
          ...sanction({ hundreds: fines[index % fines.length]!, kind }),
          basis,
          decidedOn: dayIn({ index, month }),
          displayTo: daysAfter({ count: 3 * 365 - 10, from: dayIn({ index, month }) }),
          documentNumber: numberIn({ index, month, word: `${word}罚` }),
          facts,
          kinds: kind,
          publishedOn: daysAfter({ count: 2, from: dayIn({ index, month }) }),
          severity: 'serious',
          validTo: daysAfter({ count: 3 * 365 - 10, from: dayIn({ index, month }) }),
          violation,
        })),
      },
    },
    keywords: ['行政处罚', '双公示'],
    summary: `公布${shortName}${words}行政处罚决定${kinds.length}件。`,
    title: `${name}${words}行政处罚信息公示`,
    topic: '0901',
  }
}

/** What is ordered, in 元 in words and in 万元 as a number. */
function sanction({ hundreds, kind }: { hundreds: number; kind: PenaltyKind }) {
  const yuan = `${(hundreds * 100).toLocaleString('en-US')}.00元`
  const wan = decimal({ digits: 2, value: hundreds })
  switch (kind) {
    case '没收违法所得':
      return { confiscated: wan, content: `没收违法所得${yuan}。` }
    case '罚款':
      return { content: `处罚款人民币${yuan}。`, fine: wan }
    case '警告':
      return { content: '给予警告。' }
    case '责令停产停业':
      return { content: '责令停产停业，整改验收合格后方可恢复。' }
  }
}

function partyFields({ name, code, kind, person }: (typeof PARTIES)[number]) {
  return { creditCode: code, legalRepresentative: person, partyKind: kind, partyName: name }
}

function authorityFields(department: string) {
  const { name, creditCode } = departmentOf(department)
  return { authority: name, authorityCode: creditCode, source: name, sourceCode: creditCode }
}

/** From the third of the month on. */
const WORKDAYS = 22

function dayIn({ index, month }: { index: number; month: string }): string {
  return `${month}-${String(3 + ((index * 2) % WORKDAYS)).padStart(2, '0')}`
}

function numberIn({ index, month, word }: { index: number; month: string; word: string }): string {
  const [year, number] = month.split('-')
  return `${word}〔${year}〕${Number(number) * 1_000 + index}号`
}
