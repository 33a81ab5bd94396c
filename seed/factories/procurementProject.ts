import { departmentOf } from '../data/departments.ts'
import type { EntrySeed, NoticeSeed } from '../data/seedItem.ts'

import { COMPANIES } from './creditLists.ts'
import { daysAfter } from './days.ts'
import { money } from './money.ts'
import { sumOf } from './sumOf.ts'

/** Whole 元. A lot that failed has a reason in place of an award. */
export type ProcurementLot = { award?: number; budget: number; failure?: string; name: string }

export type ProcurementProject = {
  category: 'goods' | 'services'
  code: string
  department: string
  /** Where an earlier notice stands that this site does not have. */
  earlierNotice?: string
  goods: string
  lots: ProcurementLot[]
  method?: 'negotiation' | 'open'
  name: string
  supplier: { name: string; code: string }
  /** A working day on which the tender is published; the other notices follow from it. */
  tenderOn: string
}

const AGENCY = {
  name: '澄川县招标代理有限公司',
  address: '澄川县东关街道兴业路8号',
  contact: '0000-5550218',
  creditCode: COMPANIES[0]!.code,
}
const TOPIC = '0401'

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
    topic: TOPIC,
  }
}

export function procurementTender(project: ProcurementProject): NoticeSeed {
  const { earlierNotice, lots, tenderOn } = project
  const isNegotiation = project.method === 'negotiation'
  const to = daysAfter({ count: 8, from: tenderOn })
  return notice({
    displayTo: to,
    kind: isNegotiation ? 'negotiation' : 'tender',
    label: isNegotiation ? '竞争性谈判公告' : '招标公告',
    own: {
      ...(earlierNotice && { earlierNotice }),
      documents: {
        from: tenderOn,
        place: '云东省政府采购网，网上免费下载',
        requirements: '符合《中华人民共和国政府采购法》第二十二条规定。',
        to,
      },
      lots: lots.map(({ budget, name }, index) => ({
        name,
        budget: yuan(budget),
        number: String(index + 1),
      })),
      openOn: openingOf(project),
      openPlace: '县公共资源交易中心第一开标室',
      posting: { from: tenderOn, to },
    },
    project,
    publishedOn: tenderOn,
  })
}

/** A tender for which too few bid, so that it ends without a result (政府采购法 36). */
export function procurementTermination(project: ProcurementProject): NoticeSeed {
  const publishedOn = daysAfter({ count: 1, from: openingOf(project) })
  return notice({
    displayTo: daysAfter({ count: 7, from: publishedOn }),
    kind: 'termination',
    label: '废标（终止）公告',
    own: {
      terminationReason:
        '至投标截止时间，递交投标文件的供应商只有两家，不足三家，本次招标作废标处理，经批准改用竞争性谈判方式重新采购。',
    },
    project,
    publishedOn,
  })
}

export function procurementResult(project: ProcurementProject): NoticeSeed {
  const publishedOn = daysAfter({ count: 1, from: openingOf(project) })
  const posting = { from: publishedOn, to: daysAfter({ count: 1, from: publishedOn }) }
  return notice({
    displayTo: posting.to,
    kind: 'result',
    label: '中标（成交）结果公告',
    own: {
      agencyFee: {
        amount: yuan(Math.round(awardOf(project) / 100)),
        standard: '按成交金额的1%收取',
      },
      determinedOn: openingOf(project),
      experts: ['专家甲', '专家乙', '专家丙', '专家丁', '代表戊'].map((name) => ({
        name,
        isRepresentative: name.startsWith('代表'),
      })),
      lots: project.lots.map((lot, index) => ({
        ...resultOf({ lot, project }),
        name: lot.name,
        budget: yuan(lot.budget),
        number: String(index + 1),
      })),
      posting,
    },
    project,
    publishedOn,
  })
}

function resultOf({ lot, project }: { lot: ProcurementLot; project: ProcurementProject }) {
  const { award, failure } = lot
  if (award === undefined) return { reason: failure, result: 'failed' }
  return {
    amount: yuan(award),
    result: 'awarded',
    supplier: project.supplier.name,
    supplierAddress: '澄川县岚桥镇工业路2号',
    supplierCode: project.supplier.code,
  }
}

/** Contracts stay public, so they are entries. */
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
    topic: TOPIC,
  }
}

function notice({
  displayTo,
  kind,
  label,
  own,
  project,
  publishedOn,
}: {
  displayTo: string
  kind: string
  label: string
  own: Record<string, unknown>
  project: ProcurementProject
  publishedOn: string
}): NoticeSeed {
  const { name, telephone } = departmentOf(project.department)
  return {
    key: `${kind}-${project.code}`,
    contact: `${name}，电话${telephone}`,
    department: project.department,
    displayFrom: publishedOn,
    displayTo,
    formedOn: publishedOn,
    genre: '公告',
    keyArea: valueOf({ noticeKind: kind, own, project, publishedOn }),
    keywords: ['政府采购', label],
    noticeKind: 'procurement',
    summary: `${project.name}${label}，预算${money(budgetOf(project))}元。`,
    title: `${project.name}${label}`,
    topic: TOPIC,
  }
}

function valueOf({
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

/** Bids are opened three weeks after the tender. */
function openingOf({ tenderOn }: ProcurementProject): string {
  return daysAfter({ count: 21, from: tenderOn })
}

function budgetOf({ lots }: ProcurementProject): number {
  return sumOf(lots.map(({ budget }) => budget))
}

function awardOf({ lots }: ProcurementProject): number {
  return sumOf(lots.map(({ award = 0 }) => award))
}

function yuan(amount: number): string {
  return `${amount}.00`
}
