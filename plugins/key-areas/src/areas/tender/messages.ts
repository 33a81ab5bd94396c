import { creditCodeMessages } from '../../domain/identifiers/creditCodeIssue.ts'
import type { Label } from '../../domain/label.ts'

export const messages = {
  ...creditCodeMessages,
  G01_award: {
    en: 'The price of {{actual}} 万元 is above the ceiling of {{expected}} 万元.',
    zh: '中标价{{actual}}万元超过最高投标限价{{expected}}万元。',
  },
  G01_contract: {
    en: 'The contract is for {{actual}} 万元; {{expected}} 万元 were awarded.',
    zh: '合同价为{{actual}}万元，与中标价{{expected}}万元不一致。',
  },
  G04_missing: { en: 'This stage has to say this.', zh: '本阶段公告必须包含此项内容。' },
  G08_late: {
    en: 'The contract had to be signed by {{expected}}, not on {{actual}}.',
    zh: '合同应于{{expected}}前签订，实际签订日期为{{actual}}。',
  },
  G08_order: {
    en: 'The contract was signed on {{actual}}, before the notice of award of {{expected}}.',
    zh: '合同签订日期{{actual}}早于中标通知书发出日期{{expected}}。',
  },
  G09_rank: {
    en: 'The rank is {{actual}}; in this row it should be {{expected}}.',
    zh: '中标候选人排序为{{actual}}，该行应为{{expected}}。',
  },
  G10_early: {
    en: 'The publicity starts on {{actual}}, before the report of the evaluation of {{expected}}.',
    zh: '公示开始日期{{actual}}早于评标报告提交日期{{expected}}。',
  },
  G10_late: {
    en: 'The candidates had to be published by {{expected}}, not on {{actual}}.',
    zh: '收到评标报告后应于{{expected}}前公示中标候选人，实际为{{actual}}。',
  },
  G11_answer: {
    en: 'The objection had to be answered by {{expected}}; it is {{actual}}.',
    zh: '该异议应于{{expected}}前答复，现为{{actual}}。',
  },
  G12_price: {
    en: 'The award is for {{actual}} 万元; the winner bid {{expected}} 万元.',
    zh: '中标价为{{actual}}万元，与该候选人投标报价{{expected}}万元不一致。',
  },
  G12_reason: {
    en: 'The winner is not the first candidate; give the reason.',
    zh: '中标人不是排名第一的中标候选人，须说明原因。',
  },
  G12_unknown: {
    en: 'The winner is not among the candidates.',
    zh: '中标人不在公示的中标候选人之中。',
  },
  G13_excess: {
    en: 'The final price of {{actual}} 万元 exceeds the contract with its changes, {{expected}} 万元, beyond the limit.',
    zh: '结算价{{actual}}万元超出合同价及已公开变更合计{{expected}}万元的幅度过大，请核对变更信息。',
  },
  G14_documents: {
    en: 'The documents are given until {{actual}}, after the bids are opened on {{expected}}.',
    zh: '文件获取截止日期{{actual}}晚于开标日期{{expected}}。',
  },
  G14_order: {
    en: '{{actual}} lies before the step ahead of it, of {{expected}}.',
    zh: '{{actual}}早于前一环节日期{{expected}}。',
  },
} satisfies Record<string, Label>
