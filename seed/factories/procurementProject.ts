import { departmentOf } from '../data/departments.ts'
import type { EntrySeed, NoticeSeed } from '../data/seedItem.ts'

import { COMPANIES } from './creditLists.ts'
import { daysAfter } from './days.ts'
import { money } from './money.ts'

export type ProcurementProject = {
  /** Whole 元. */
  award: number
  budget: number
  code: string
  department: string
  goods: string
  /** A working day on which the tender is published; the other notices follow from it. */
  tenderOn: string
  name: string
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
    summary: `公开${project.name}的采购意向，预算${money(project.budget)}元。`,
    title: `${project.name}采购意向公开`,
    topic: TOPIC,
  }
}

export function procurementTender(project: ProcurementProject): NoticeSeed {
  const { goods, tenderOn } = project
  const to = daysAfter({ count: 8, from: tenderOn })
  return notice({
    displayTo: to,
    kind: 'tender',
    label: '招标公告',
    own: {
      documents: {
        from: tenderOn,
        place: '云东省政府采购网，网上免费下载',
        requirements: '符合《中华人民共和国政府采购法》第二十二条规定。',
        to,
      },
      lots: [{ budget: yuan(project.budget), name: goods, number: '1' }],
      openOn: openingOf(project),
      openPlace: '县公共资源交易中心第一开标室',
      posting: { from: tenderOn, to },
    },
    project,
    publishedOn: tenderOn,
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
      agencyFee: { amount: yuan(Math.round(project.award / 100)), standard: '按成交金额的1%收取' },
      determinedOn: openingOf(project),
      experts: ['专家甲', '专家乙', '专家丙', '专家丁', '代表戊'].map((name) => ({
        name,
        isRepresentative: name.startsWith('代表'),
      })),
      lots: [
        {
          amount: yuan(project.award),
          budget: yuan(project.budget),
          name: project.goods,
          number: '1',
          result: 'awarded',
          supplier: COMPANIES[1]!.name,
          supplierAddress: '澄川县岚桥镇工业路2号',
          supplierCode: COMPANIES[1]!.code,
        },
      ],
      posting,
    },
    project,
    publishedOn,
  })
}

export function procurementContract(project: ProcurementProject): NoticeSeed {
  const awardedOn = daysAfter({ count: 1, from: openingOf(project) })
  const signedOn = daysAfter({ count: 7, from: awardedOn })
  return notice({
    displayTo: daysAfter({ count: 8, from: signedOn }),
    kind: 'contract',
    label: '合同公告',
    own: {
      contract: {
        name: `${project.name}合同`,
        amount: yuan(project.award),
        awardedOn,
        number: `${project.code}-H01`,
        signedOn,
        supplier: COMPANIES[1]!.name,
        supplierCode: COMPANIES[1]!.code,
      },
    },
    project,
    publishedOn: daysAfter({ count: 1, from: signedOn }),
  })
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
    summary: `${project.name}${label}，预算${money(project.budget)}元。`,
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
      budget: yuan(project.budget),
      category: 'goods',
      method: 'open',
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

function yuan(amount: number): string {
  return `${amount}.00`
}
