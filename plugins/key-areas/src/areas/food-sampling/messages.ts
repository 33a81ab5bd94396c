import type { Label } from '../../domain/label.ts'

export const messages = {
  A01_batches: {
    en: '{{actual}} batches were sampled; passed and failed add up to {{expected}}.',
    zh: '抽检批次为{{actual}}，合格与不合格批次之和为{{expected}}。',
  },
  A01_failedItems: {
    en: '{{expected}} batches failed; {{actual}} are listed.',
    zh: '不合格批次为{{expected}}，不合格产品信息仅列{{actual}}条。',
  },
  A01_passRate: {
    en: 'The pass rate is {{actual}}%; passed batches of all make {{expected}}%.',
    zh: '合格率为{{actual}}%，按合格批次除以抽检批次应为{{expected}}%。',
  },
  A07_followUp: {
    en: 'This sample is not among the failed ones.',
    zh: '该抽样编号不在不合格产品信息中。',
  },
  A07_result: {
    en: 'The result {{actual}} is not against the standard value {{expected}}.',
    zh: '检验结果“{{actual}}”并未违反标准值“{{expected}}”，不应列为不合格。',
  },
} satisfies Record<string, Label>
