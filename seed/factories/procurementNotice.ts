import { departmentOf } from '../data/departments.ts'

import type { NoticeSeed } from '../data/seedItem.ts'
import { chineseDate } from './chineseDate.ts'
import { tableRows } from './tableRows.ts'

/** Amounts in whole 元. */
type Award = { amount: number; code: string; goods: string; lot: string; supplier: string }

export type ProcurementResult = {
  key: string
  awards: Award[]
  budget: number
  code: string
  department: string
  displayFrom: string
  displayTo: string
  experts: string
  extra: string
  fee: number
  formedOn: string
  method: string
  name: string
}

/** 中标（成交）结果公告: parties, lots, experts, agency fee, notice period. */
export function procurementResult(facts: ProcurementResult): NoticeSeed {
  const { name, address, telephone } = departmentOf(facts.department)
  const total = facts.awards.reduce((sum, award) => sum + award.amount, 0)
  if (total > facts.budget) throw new Error(`${facts.key}: award above the budget`)
  return {
    key: facts.key,
    body: `# 一、项目编号
${facts.code}
# 二、项目名称
${facts.name}
# 三、中标（成交）信息
${tableRows([
  ['包号', '供应商名称', '统一社会信用代码', '中标（成交）金额（元）', '主要标的'],
  ...facts.awards.map((award) => [
    award.lot,
    award.supplier,
    award.code,
    money(award.amount),
    award.goods,
  ]),
  ['合计', '', '', money(total), ''],
])}
预算金额${money(facts.budget)}元，采购方式为${facts.method}。
# 四、评审专家
${facts.experts}
# 五、代理服务费
${money(facts.fee)}元，由中标（成交）供应商支付。
# 六、公告期限
自${chineseDate(facts.displayFrom)}起1个工作日。${facts.extra}
# 七、联系方式
采购人：${name}；地址：${address}；电话：${telephone}。`,
    contact: `${name}，电话${telephone}`,
    department: facts.department,
    displayFrom: facts.displayFrom,
    displayTo: facts.displayTo,
    formedOn: facts.formedOn,
    genre: '公告',
    keywords: ['政府采购', '结果公告'],
    noticeKind: 'procurement',
    signedBy: name,
    summary: `${facts.name}采用${facts.method}，中标（成交）金额合计${money(total)}元。`,
    title: `${facts.name}中标（成交）结果公告`,
    topic: '0401',
  }
}

function money(yuan: number): string {
  return `${yuan.toLocaleString('en-US')}.00`
}
