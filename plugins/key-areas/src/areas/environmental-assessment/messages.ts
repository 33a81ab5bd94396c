import { creditCodeMessages } from '../../domain/identifiers/creditCodeIssue.ts'
import type { Label } from '../../domain/label.ts'

const left = (en: string, zh: string): Label => ({
  en: `Nothing is published of the ${en}. If it was published elsewhere, write its dates here.`,
  zh: `未见${zh}，审批环节不得缺漏。已在其他渠道公开的，请在此填写其日期。`,
})

export const messages = {
  ...creditCodeMessages,
  D11_case: {
    en: 'The case number is {{actual}}; the stage before was published as {{expected}}.',
    zh: '受理编号为{{actual}}，同一项目前一环节公开的受理编号为{{expected}}。',
  },
  D11_decision: {
    en: 'Published on {{actual}}; due {{count}} working days after the decision, by {{expected}}.',
    zh: '审批决定于{{actual}}公告，应在作出之日起{{count}}个工作日内（{{expected}}前）公告。',
  },
  D11_no_accepted: left('acceptance', '受理情况公示'),
  D11_no_proposed: left('decision proposed', '拟审批公示'),
  D11_order: {
    en: '{{actual}} lies before the stage that goes before it ({{expected}}).',
    zh: '{{actual}}早于前一环节的日期{{expected}}，环评审批环节顺序有误。',
  },
  E03_part: {
    en: '{{actual}} 万元 for the environment is more than the whole investment of {{expected}} 万元.',
    zh: '环保投资{{actual}}万元大于总投资{{expected}}万元。',
  },
  E03_range: {
    en: 'A share of {{actual}} % is not between 0 and 100 %.',
    zh: '环保投资占比{{actual}}%不在0～100%之间。',
  },
  E03_share: {
    en: 'The share is {{actual}} %; computed from the investments it is {{expected}} %.',
    zh: '环保投资占比为{{actual}}%，按投资额计算应为{{expected}}%。',
  },
} satisfies Record<string, Label>
