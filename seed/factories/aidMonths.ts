import { departmentOf, departments } from '../data/departments.ts'
import type { EntrySeed, KeyAreaSeed } from '../data/seedItem.ts'

import { variation } from '../keyAreas/shares.ts'
import { periodInWords } from './days.ts'
import { decimal } from './decimal.ts'
import { sumOf } from './sumOf.ts'

const KINDS = {
  ruralAllowance: { name: '农村低保', monthlyFen: 38_000, per: 'month' },
  urbanAllowance: { name: '城市低保', monthlyFen: 52_000, per: 'month' },
  destitute: { name: '特困人员供养', monthlyFen: 75_000, per: 'month' },
} as const

export type AidKind = keyof typeof KINDS
export type AidMonth = { comment?: string; formedOn: string; month: string }

type Township = { households: number; newHouseholds: number; stopped: number; township: string }

const TOWNSHIPS = departments.filter(({ kind }) => kind === 'township' || kind === 'zone')
const TEN_THOUSAND_YUAN_IN_FEN = 1_000_000

/**
 * Months of one kind of aid that follow one another: households of a month are those of the month
 * before with the new ones and without those that stopped, township by township.
 */
export function aidMonths({
  kind,
  months,
  organ = 'mzj',
}: {
  kind: AidKind
  months: AidMonth[]
  /** The organ that publishes: the county, or one township its own figures. */
  organ?: string
}): EntrySeed[] {
  const places = organ === 'mzj' ? TOWNSHIPS : [departmentOf(organ)]
  const before = new Map(
    places.map(({ code, shortName }) => [
      shortName,
      60 + variation({ below: 110, of: `${code}${kind}` }),
    ]),
  )
  return months.map((facts) => {
    const rows = places.map(({ shortName }): Township => {
      const of = `${shortName}${kind}${facts.month}`
      const newHouseholds = variation({ below: 4, of: `${of}新增` })
      const stopped = variation({ below: 3, of: `${of}停发` })
      const households = before.get(shortName)! + newHouseholds - stopped
      before.set(shortName, households)
      return { households, newHouseholds, stopped, township: shortName }
    })
    return aidEntry({ facts, keyArea: aidValue({ facts, kind, organ, rows }), kind, organ })
  })
}

function aidValue({
  facts: { formedOn, month },
  kind,
  organ,
  rows,
}: {
  facts: AidMonth
  kind: AidKind
  organ: string
  rows: Township[]
}): KeyAreaSeed {
  const people = rows.map(({ households, township }) => ({
    people:
      households + Math.floor((households * (50 + variation({ below: 30, of: township }))) / 100),
  }))
  const fen = people.map((row) => row.people * KINDS[kind].monthlyFen)
  return {
    slug: 'social-assistance',
    value: {
      amount: wan(sumOf(fen)),
      households: sumOf(rows.map(({ households }) => households)),
      kind,
      month,
      people: sumOf(people.map((row) => row.people)),
      publishedAt: formedOn,
      region: organ === 'mzj' ? '澄川县' : departmentOf(organ).shortName,
      standards: [standardOf({ kind, month })],
      supervisionTel: departmentOf(organ).telephone,
      townships: rows.map((row, index) => ({
        ...row,
        ...people[index],
        amount: wan(fen[index]!),
      })),
    },
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

function aidEntry({
  facts: { comment, formedOn, month },
  keyArea,
  kind,
  organ,
}: {
  facts: AidMonth
  keyArea: KeyAreaSeed
  kind: AidKind
  organ: string
}): EntrySeed {
  const { name } = KINDS[kind]
  const words = periodInWords(month)
  const isCounty = organ === 'mzj'
  const { households } = keyArea.value as { households: number }
  return {
    key: isCounty && kind === 'ruralAllowance' ? `aid-${month}` : `aid-${organ}-${kind}-${month}`,
    ...(comment && {
      body: `${comment}对象名单只在村（社区）公示栏公示，不上网公开。`,
    }),
    category: 'livelihood',
    department: organ,
    formedOn,
    genre: '统计数据',
    keyArea,
    keywords: ['社会救助', name, words],
    summary: `公布${words}${name}${households}户的人数、增减和发放金额。`,
    title: `${words}${isCounty ? '澄川县' : departmentOf(organ).shortName}${name}资金发放情况`,
    topic: '1703',
  }
}

function wan(fen: number): string {
  return decimal({ digits: 6, value: (fen * 1_000_000) / TEN_THOUSAND_YUAN_IN_FEN })
}
