import { creditCodeMessages } from '../../domain/identifiers/creditCodeIssue.ts'
import type { Label } from '../../domain/label.ts'

export const messages = {
  ...creditCodeMessages,
  D10_contract: {
    en: 'The contract had to be published by {{expected}}, not on {{actual}}; write down why it is late.',
    zh: '合同应于{{expected}}前公告，实际为{{actual}}，已逾期，须说明逾期公开原因。',
  },
  D10_early: {
    en: 'The notice of {{actual}} lies before what it announces, of {{expected}}.',
    zh: '公告日期{{actual}}早于所公告事项发生日期{{expected}}。',
  },
  D10_result: {
    en: 'The result had to be published by {{expected}}, not on {{actual}}; write down why it is late.',
    zh: '中标（成交）结果应于{{expected}}前公告，实际为{{actual}}，已逾期，须说明逾期公开原因。',
  },
  G01_award: {
    en: 'The award of {{actual}} 元 is above its limit of {{expected}} 元.',
    zh: '中标（成交）金额{{actual}}元超过最高限价（预算）{{expected}}元。',
  },
  G01_budget: {
    en: 'The budget is {{actual}} 元; the lots add up to {{expected}} 元.',
    zh: '项目预算金额为{{actual}}元，各包预算合计为{{expected}}元。',
  },
  G01_ceiling: {
    en: 'The ceiling price of {{actual}} 元 is above the budget of {{expected}} 元.',
    zh: '最高限价{{actual}}元超过预算金额{{expected}}元。',
  },
  G01_contract: {
    en: 'The contract is for {{actual}} 元; {{expected}} 元 were awarded.',
    zh: '合同金额为{{actual}}元，与中标（成交）金额{{expected}}元不一致。',
  },
  G02_budget: {
    en: 'The award of {{amount}} 元 is exactly the budget.',
    zh: '中标（成交）金额{{amount}}元与预算金额完全相同。',
  },
  G02_winner: {
    en: '{{supplier}} has won {{count}} projects of this purchaser in a row.',
    zh: '供应商“{{supplier}}”已连续中标（成交）该采购人{{count}}个项目。',
  },
  G03_early: {
    en: 'Between the intention and the start of the procurement lie thirty days: {{expected}} at the earliest, not {{actual}}.',
    zh: '采购意向公开时间不足，采购活动最早于{{expected}}开始，实际为{{actual}}。',
  },
  G03_first: {
    en: 'No earlier notice of this project is published here.',
    zh: '未查到该项目此前发布的公告。',
  },
  G03_late: {
    en: 'This notice was due by {{expected}}; it is of {{actual}}.',
    zh: '按前一公告推算，本公告应于{{expected}}前发布，实际为{{actual}}。',
  },
  G03_order: {
    en: 'This kind of notice may not follow what was last published of the project.',
    zh: '该类公告不能接续该项目最近一次发布的公告，请核对项目编号和公告类型。',
  },
  G04_missing: {
    en: 'This kind of notice has to say this (财办库〔2020〕50号).',
    zh: '该类公告必须包含此项内容（财办库〔2020〕50号）。',
  },
  G05_amount: {
    en: 'An awarded lot has its amount or its rate.',
    zh: '中标（成交）的包须填写金额或者费率。',
  },
  G05_reason: { en: 'A failed lot has its reason.', zh: '废标（流标）的包须说明理由。' },
  G05_result: {
    en: 'Every lot has its own result.',
    zh: '结果公告须逐包填写结果。',
  },
  G05_supplier: { en: 'An awarded lot has its supplier.', zh: '中标（成交）的包须填写供应商。' },
  G06_count: {
    en: 'An evaluation has an odd number of people, at least {{limit}}; here are {{count}}.',
    zh: '评审小组应为{{limit}}人以上单数，现为{{count}}人。',
  },
  G06_representatives: {
    en: 'Representatives of the purchaser are one in {{limit}} at most; here are {{count}}.',
    zh: '采购人代表为{{count}}人，超过评审小组成员总数的1/{{limit}}。',
  },
  G07_announced: {
    en: 'No announcement of the single source is published here.',
    zh: '未查到该项目的单一来源采购公示。',
  },
  G08_late: {
    en: 'The contract had to be signed by {{expected}}, not on {{actual}}.',
    zh: '合同应于{{expected}}前签订，实际签订日期为{{actual}}。',
  },
  G08_order: {
    en: 'The contract was signed on {{actual}}, before the result of {{expected}}.',
    zh: '合同签订日期{{actual}}早于结果公告日期{{expected}}。',
  },
} satisfies Record<string, Label>
