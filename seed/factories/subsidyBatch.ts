import { departmentOf } from '../data/departments.ts'

import type { EntrySeed } from '../data/seedItem.ts'
import { decimal, hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'

/** Quantity in tenths of a 亩, unit standard in 分: their product is tenths of 分, always whole. */
export type SubsidyBatch = {
  key: string
  basis: { docNo: string; title: string }
  department: string
  eligible: string
  formedOn: string
  places: { households: number; quantity: number; township: string; village: string }[]
  publicity: { from: string; to: string }
  standard: number
  subsidy: string
  title: string
}

/** A paid batch by township or village; every amount is quantity × standard. */
export function subsidyBatch(facts: SubsidyBatch): EntrySeed {
  const { key, basis, department, eligible, formedOn, places, publicity, standard, title } = facts
  const amountOf = (quantity: number): string => hundredths((quantity * standard) / 10)
  const quantity = sumOf(places.map((place) => place.quantity))
  const mu = decimal({ digits: 1, value: quantity })
  const { name, telephone } = departmentOf(department)
  return {
    key,
    category: 'livelihood',
    department,
    formedOn,
    genre: '公示',
    keyArea: {
      slug: 'agricultural-subsidy',
      value: {
        basisDocs: [basis],
        batches: places.map(({ households, quantity, township, village }) => ({
          amount: amountOf(quantity),
          households,
          measure: 'mu',
          quantity: decimal({ digits: 1, value: quantity }),
          township,
          unitStandard: hundredths(standard),
          village,
        })),
        guide: {
          documents: '土地承包经营权证、身份证明、银行账户。',
          eligible,
          office: name,
          period: '公示无异议后20个工作日内发放',
          phone: telephone,
          procedure: '村级登记公示、乡镇审核、县级汇总发放。',
          scope: '全县31个乡镇（街道、开发区）。',
          standard: `每亩${hundredths(standard)}元。`,
        },
        isByCard: true,
        publicity,
        scheme: facts.subsidy,
        supervision: `${name}，电话${telephone}`,
        totalAmount: amountOf(quantity),
        year: Number(formedOn.slice(0, 4)),
      },
    },
    keywords: ['涉农补贴', facts.subsidy],
    summary: `公布${facts.subsidy}发放面积${mu}亩、金额${amountOf(quantity)}元的结果。`,
    title,
    topic: '0601',
  }
}
