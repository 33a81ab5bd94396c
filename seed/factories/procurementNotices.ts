import { departmentOf } from '../data/departments.ts'
import type { NoticeSeed } from '../data/seedItem.ts'

import { daysAfter } from './days.ts'
import { money } from './money.ts'
import {
  awardOf,
  budgetOf,
  openingOf,
  PROCUREMENT_TOPIC,
  procurementContract,
  type ProcurementLot,
  type ProcurementProject,
  valueOf,
  yuan,
} from './procurementProject.ts'

export function procurementTender(project: ProcurementProject): NoticeSeed {
  const { earlierNotice, lots, tenderOn } = project
  const to = daysAfter({ count: 8, from: tenderOn })
  return notice({
    displayTo: to,
    kind: 'tender',
    label: '招标公告',
    own: {
      ...(earlierNotice && { earlierNotice }),
      documents: {
        from: tenderOn,
        place: '云东省政府采购网，网上免费下载',
        requirements: '符合《中华人民共和国政府采购法》第二十二条规定。',
        to,
      },
      lots: lots.map(announcedLot),
      openOn: openingOf(project),
      openPlace: '县公共资源交易中心第一开标室',
      posting: { from: tenderOn, to },
    },
    project,
    publishedOn: tenderOn,
  })
}

function announcedLot({ name, budget }: ProcurementLot, index: number) {
  return { name, budget: yuan(budget), number: String(index + 1) }
}

/** Why one supplier alone is asked, for five working days. */
export function procurementSingleSource({
  displayTo,
  project,
  reasons,
}: {
  displayTo: string
  project: ProcurementProject
  reasons: { opinions: string; reason: string }
}): NoticeSeed {
  return notice({
    displayTo,
    kind: 'singleSource',
    label: '单一来源采购公示',
    own: {
      lots: project.lots.map(announcedLot),
      posting: { from: project.tenderOn, to: displayTo },
      singleSource: {
        ...reasons,
        supplier: project.supplier.name,
        supplierAddress: '云东省梧原市科技路6号',
      },
    },
    project,
    publishedOn: project.tenderOn,
  })
}

/** What is put right in a tender, which it names. */
export function procurementCorrection({
  changes,
  project,
  publishedOn,
  target,
}: {
  changes: { after: string; before: string; item: string }[]
  project: ProcurementProject
  publishedOn: string
  target: string
}): NoticeSeed {
  return {
    ...notice({
      displayTo: daysAfter({ count: 7, from: publishedOn }),
      kind: 'correction',
      label: '更正公告',
      own: {
        correction: { content: changes, originalOn: project.tenderOn },
        ...(project.openOn && { openOn: project.openOn }),
      },
      project,
      publishedOn,
    }),
    noticeKind: 'clarification',
    relations: [{ rel: 'corrects', target }],
  }
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
        '至投标截止时间，递交投标文件的供应商只有两家，不足三家，本次招标作废标处理，经财政部门批准与该两家供应商进行竞争性谈判。',
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
      ...(project.earlierNotice && { earlierNotice: project.earlierNotice }),
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

/** The contract as a notice, where it is announced for a time. */
export function procurementContractNotice(project: ProcurementProject): NoticeSeed {
  const { category: _, ...contract } = procurementContract(project)
  const { name, telephone } = departmentOf(project.department)
  return {
    ...contract,
    contact: `${name}，电话${telephone}`,
    displayFrom: contract.formedOn,
    displayTo: daysAfter({ count: 7, from: contract.formedOn }),
    noticeKind: 'procurement',
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
    topic: PROCUREMENT_TOPIC,
  }
}
