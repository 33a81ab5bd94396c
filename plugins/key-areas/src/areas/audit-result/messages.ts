import type { Label } from '../../domain/label.ts'

export const messages = {
  J01_kind: {
    en: 'The headline is {{actual}} 万元; the findings of this kind add up to {{expected}} 万元.',
    zh: '该类金额为{{actual}}万元，按问题明细合计应为{{expected}}万元。',
  },
  J01_total: {
    en: 'The total is {{actual}} 万元; the three kinds add up to {{expected}} 万元.',
    zh: '问题金额合计为{{actual}}万元，按违规、管理不规范、损失浪费三项合计应为{{expected}}万元。',
  },
  J02_count: {
    en: 'The report speaks of {{actual}} findings; the rows count {{expected}}.',
    zh: '问题总数为{{actual}}个，按问题明细合计应为{{expected}}个。',
  },
  J07_accountability: {
    en: 'Results of economic accountability audits usually are not public. Confirm that their publication was approved.',
    zh: '经济责任审计结果一般不公开，请确认已经批准公开。',
  },
} satisfies Record<string, Label>
