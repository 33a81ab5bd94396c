import type { Label } from '../../domain/label.ts'

export const messages = {
  J03_rate: {
    en: 'The rate is {{actual}}%; rectified over total is {{expected}}%.',
    zh: '整改率为{{actual}}%，按已整改数除以问题总数应为{{expected}}%。',
  },
  J03_rectified: {
    en: '{{actual}} findings are said to be rectified; the rows count {{expected}}.',
    zh: '已整改数为{{actual}}个，按清单中“已整改”合计应为{{expected}}个。',
  },
  J03_total: {
    en: 'The notice speaks of {{actual}} findings; the rows count {{expected}}.',
    zh: '问题总数为{{actual}}个，按整改清单合计应为{{expected}}个。',
  },
  J04_before: {
    en: 'The rectification notice is of {{actual}}, before the audit result of {{expected}}.',
    zh: '整改结果公告日期{{actual}}早于审计结果公开日期{{expected}}。',
  },
  J04_late: {
    en: 'The rectification notice is of {{actual}}; it was due by {{expected}}.',
    zh: '整改结果公告日期为{{actual}}，应不晚于{{expected}}公告。',
  },
  J05_more: {
    en: '{{actual}} 万元 were put right of {{expected}} 万元.',
    zh: '整改金额{{actual}}万元大于问题金额{{expected}}万元。',
  },
  J05_total: {
    en: 'The total put right is {{actual}} 万元; the rows add up to {{expected}} 万元.',
    zh: '整改金额合计为{{actual}}万元，按清单合计应为{{expected}}万元。',
  },
  J06_findings: {
    en: 'The notice covers {{actual}} findings; the published audit result has {{expected}}.',
    zh: '整改问题总数为{{actual}}个，已公开的审计结果为{{expected}}个，请核对。',
  },
} satisfies Record<string, Label>
