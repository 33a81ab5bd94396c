import { departmentOf, departments } from '../data/departments.ts'
import type { EntrySeed } from '../data/seedItem.ts'

import { variation } from '../keyAreas/shares.ts'
import { monthAfter, periodInWords } from './days.ts'
import { decimal } from './decimal.ts'
import { sumOf } from './sumOf.ts'

const KINDS = {
  ruralAllowance: { name: '农村低保', monthlyFen: 38_000 },
  urbanAllowance: { name: '城市低保', monthlyFen: 52_000 },
  destitute: { name: '特困人员供养', monthlyFen: 75_000 },
} as const

export type AidKind = keyof typeof KINDS
export type AidMonth = { comment?: string; formedOn: string; month: string }

/** The county publishes these in one table. */
const OF_THE_COUNTY: AidKind[] = ['urbanAllowance', 'ruralAllowance', 'destitute']
const FIRST_MONTH = '2025-01'
const TOWNSHIPS = departments.filter(({ kind }) => kind === 'township' || kind === 'zone')
const TEN_THOUSAND_YUAN_IN_FEN = 1_000_000

/** Months of aid in all 31 townships, three kinds of it in one table. */
export function countyAidMonths(months: AidMonth[]): EntrySeed[] {
  return months.map((facts) => {
    const { telephone } = departmentOf('mzj')
    const rows = OF_THE_COUNTY.flatMap((kind) =>
      TOWNSHIPS.map(({ shortName }) => ({
        ...rowOf({ kind, month: facts.month, township: shortName }),
        kind,
      })),
    )
    const value = valueOf({ facts, kinds: OF_THE_COUNTY, region: '澄川县', rows, telephone })
    const words = periodInWords(facts.month)
    return {
      ...entryOf({ department: 'mzj', facts, value }),
      key: `aid-${facts.month}`,
      keywords: ['社会救助', '低保', '特困人员供养', words],
      summary: `公布${words}城乡低保和特困人员供养${value.households}户的人数、增减和发放金额。`,
      title: `${words}澄川县社会救助资金发放情况`,
    }
  })
}

/** Months of one kind of aid in one township, as it publishes them itself. */
export function townshipAidMonths({
  kind,
  months,
  organ,
}: {
  kind: AidKind
  months: AidMonth[]
  organ: string
}): EntrySeed[] {
  const { shortName: region, telephone } = departmentOf(organ)
  return months.map((facts) => {
    const rows = [rowOf({ kind, month: facts.month, township: region })]
    const value = valueOf({ facts, kinds: [kind], region, rows, telephone })
    const { name } = KINDS[kind]
    const words = periodInWords(facts.month)
    return {
      ...entryOf({ department: organ, facts, value }),
      key: `aid-${organ}-${kind}-${facts.month}`,
      keywords: ['社会救助', name, words],
      summary: `公布${words}${name}${value.households}户的人数、增减和发放金额。`,
      title: `${words}${region}${name}资金发放情况`,
    }
  })
}

type Place = { kind: AidKind; month: string; township: string }
type Row = ReturnType<typeof rowOf>

/**
 * Households of a month are those of the month before with the new ones and without those that
 * stopped; in the first month of all they are as many as anybody likes.
 */
function rowOf(place: Place) {
  const { kind, month, township } = place
  const households = monthsUntil(month).reduce(
    (before, each) => {
      const { newHouseholds, stopped } = changesOf({ ...place, month: each })
      return before + newHouseholds - stopped
    },
    60 + variation({ below: 110, of: `${township}${kind}` }),
  )
  const share = 50 + variation({ below: 30, of: township })
  const people = households + Math.floor((households * share) / 100)
  const { newHouseholds, stopped } = changesOf(place)
  const fen = people * KINDS[kind].monthlyFen
  return { amount: wan(fen), fen, households, newHouseholds, people, stopped, township }
}

function changesOf({ kind, month, township }: Place) {
  const of = `${township}${kind}${month}`
  return {
    newHouseholds: variation({ below: 4, of: `${of}新增` }),
    stopped: variation({ below: 3, of: `${of}停发` }),
  }
}

function monthsUntil(last: string): string[] {
  const months = [FIRST_MONTH]
  while (months.at(-1)! < last) months.push(monthAfter(months.at(-1)!))
  return months
}

function valueOf({
  facts: { formedOn, month },
  kinds,
  region,
  rows,
  telephone,
}: {
  facts: AidMonth
  kinds: AidKind[]
  region: string
  rows: Row[]
  telephone: string
}) {
  const sum = (field: 'fen' | 'households' | 'people') => sumOf(rows.map((row) => row[field]))
  return {
    amount: wan(sum('fen')),
    households: sum('households'),
    kind: kinds.length > 1 ? 'several' : kinds[0],
    month,
    people: sum('people'),
    publishedAt: formedOn,
    region,
    standards: kinds.map((kind) => standardOf({ kind, month })),
    supervisionTel: telephone,
    townships: rows.map(({ fen: _, ...row }) => row),
  }
}

/** 澄民〔2025〕88号 raised the standards with the year 2026. */
function standardOf({ kind, month }: { kind: AidKind; month: string }) {
  const isRaised = month >= '2026-01'
  const amounts = {
    destitute: ['754.00', '813.00'],
    ruralAllowance: ['580.00', '625.00'],
    urbanAllowance: ['740.00', '780.00'],
  }[kind] as [string, string]
  return {
    amount: amounts[isRaised ? 1 : 0],
    doc: isRaised ? '澄民〔2025〕88号' : '澄民〔2024〕71号',
    effectiveFrom: isRaised ? '2026-01-01' : '2025-01-01',
    kind,
    per: 'month',
  }
}

function entryOf({
  department,
  facts: { comment, formedOn },
  value,
}: {
  department: string
  facts: AidMonth
  value: Record<string, unknown>
}): Pick<
  EntrySeed,
  'body' | 'category' | 'department' | 'formedOn' | 'genre' | 'keyArea' | 'topic'
> {
  return {
    ...(comment && {
      body: `${comment}对象名单只在村（社区）公示栏公示，不上网公开。`,
    }),
    category: 'livelihood',
    department,
    formedOn,
    genre: '统计数据',
    keyArea: { slug: 'social-assistance', value },
    topic: '1703',
  }
}

function wan(fen: number): string {
  return decimal({ digits: 6, value: (fen * 1_000_000) / TEN_THOUSAND_YUAN_IN_FEN })
}
