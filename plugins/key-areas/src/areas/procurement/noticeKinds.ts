import type { Label } from '../../domain/label.ts'

/** The notices of government procurement (政府采购公告和公示信息格式规范, 财办库〔2020〕50号). */
export const NOTICE_KINDS = {
  intention: { en: 'Intention', zh: '采购意向' },
  prequalification: { en: 'Prequalification', zh: '资格预审公告' },
  tender: { en: 'Tender', zh: '招标公告' },
  negotiation: {
    en: 'Negotiation, consultation or inquiry',
    zh: '竞争性谈判（竞争性磋商、询价）公告',
  },
  result: { en: 'Result', zh: '中标（成交）结果公告' },
  correction: { en: 'Correction', zh: '更正公告' },
  termination: { en: 'Termination', zh: '终止公告' },
  contract: { en: 'Contract', zh: '合同公告' },
  acceptance: { en: 'Acceptance of public services', zh: '公共服务项目验收结果公告' },
  singleSource: { en: 'Single source', zh: '单一来源采购公示' },
  complaint: { en: 'Decision on a complaint', zh: '投诉处理结果公告' },
  inspection: { en: 'Result of an inspection', zh: '监督检查处理结果公告' },
  assessment: { en: 'Assessment of a procurement centre', zh: '集中采购机构考核结果公告' },
} satisfies Record<string, Label>

export type NoticeKind = keyof typeof NOTICE_KINDS
