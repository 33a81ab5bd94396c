import { departmentOf } from '../data/departments.ts'
import type { EntrySeed } from '../data/seedItem.ts'

import { COMPANIES } from './creditLists.ts'
import { daysAfter } from './days.ts'
import { money } from './money.ts'
import { sumOf } from './sumOf.ts'

/** Whole 元. A lot that failed has a reason in place of an award. */
export type ProcurementLot = {
  award?: number
  budget: number
  failure?: string
  name: string
}

export type ProcurementProject = {
  category: 'goods' | 'services'
  code: string
  department: string
  /** Where an earlier notice stands that this site does not have. */
  earlierNotice?: string
  goods: string
  lots: ProcurementLot[]
  method?: 'negotiation' | 'open' | 'singleSource'
  name: string
  /** Three weeks after the tender unless given. */
  openOn?: string
  supplier: { name: string; code: string }
  /** A working day on which the first notice is published; the others follow from it. */
  tenderOn: string
}

const AGENCY = {
  name: '澄川县招标代理有限公司',
  address: '澄川县东关街道兴业路8号',
  contact: '0000-5550218',
  creditCode: COMPANIES[0]!.code,
}
export const PROCUREMENT_TOPIC = '0401'

/** The intention of a purchase, published a good month before its tender. */
export function procurementIntention(project: ProcurementProject): EntrySeed {
  const formedOn = daysAfter({ count: -42, from: project.tenderOn })
  return {
    key: `intention-${project.code}`,
    category: 'procurement',
    department: project.department,
    formedOn,
    genre: '公告',
    keyArea: valueOf({
      noticeKind: 'intention',
      own: {
        agency: undefined,
        intention: { expectedMonth: project.tenderOn.slice(0, 7), need: `采购${project.goods}。` },
        projectCode: undefined,
      },
      project,
      publishedOn: formedOn,
    }),
    keywords: ['政府采购', '采购意向'],
    summary: `公开${project.name}的采购意向，预算${money(budgetOf(project))}元。`,
    title: `${project.name}采购意向公开`,
    topic: PROCUREMENT_TOPIC,
  }
}

/** Contracts stay public, so most are entries. */
export function procurementContract(project: ProcurementProject): EntrySeed {
  const awardedOn = daysAfter({ count: 1, from: openingOf(project) })
  const signedOn = daysAfter({ count: 7, from: awardedOn })
  const publishedOn = daysAfter({ count: 1, from: signedOn })
  const amount = awardOf(project)
  return {
    key: `contract-${project.code}`,
    category: 'procurement',
    department: project.department,
    formedOn: publishedOn,
    genre: '公告',
    keyArea: valueOf({
      noticeKind: 'contract',
      own: {
        contract: {
          name: `${project.name}合同`,
          amount: yuan(amount),
          awardedOn,
          number: `${project.code}-H01`,
          signedOn,
          supplier: project.supplier.name,
          supplierCode: project.supplier.code,
        },
      },
      project,
      publishedOn,
    }),
    keywords: ['政府采购', '合同公告'],
    summary: `公布${project.name}的合同主体和金额${money(amount)}元。`,
    title: `${project.name}合同公告`,
    topic: PROCUREMENT_TOPIC,
  }
}

export function valueOf({
  noticeKind,
  own,
  project,
  publishedOn,
}: {
  noticeKind: string
  own: Record<string, unknown>
  project: ProcurementProject
  publishedOn: string
}) {
  const { name, address, creditCode, telephone } = departmentOf(project.department)
  return {
    slug: 'procurement',
    value: {
      agency: AGENCY,
      budget: yuan(budgetOf(project)),
      category: project.category,
      method: project.method ?? 'open',
      noticeKind,
      projectCode: project.code,
      projectName: project.name,
      publishedOn,
      purchaser: { name, address, contact: telephone, creditCode },
      ...own,
    },
  }
}

export function openingOf({ openOn, tenderOn }: ProcurementProject): string {
  return openOn ?? daysAfter({ count: 21, from: tenderOn })
}

export function budgetOf({ lots }: ProcurementProject): number {
  return sumOf(lots.map(({ budget }) => budget))
}

export function awardOf({ lots }: ProcurementProject): number {
  return sumOf(lots.map(({ award = 0 }) => award))
}

export function yuan(amount: number): string {
  return `${amount}.00`
}
