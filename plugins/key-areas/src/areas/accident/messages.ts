import { creditCodeMessages } from '../../domain/identifiers/creditCodeIssue.ts'
import type { Label } from '../../domain/label.ts'

export const messages = {
  A03_injuries: {
    en: '{{seriousInjuries}} seriously injured are more than the {{injuries}} injured.',
    zh: '重伤人数{{seriousInjuries}}人多于受伤人数{{injuries}}人。',
  },
  A03_level: {
    en: 'The level is {{actual}}; by deaths, serious injuries and loss it is {{expected}}.',
    zh: '事故等级为{{actual}}，按死亡人数、重伤人数和直接经济损失应为{{expected}}。',
  },
  A04_publicationLate: {
    en: 'The report was published on {{actual}}; it was due on {{expected}}.',
    zh: '调查报告于{{actual}}公开，应于{{expected}}前公开。',
  },
  A04_publicationMissing: {
    en: 'The report was due for publication on {{expected}} and is not published on {{actual}}.',
    zh: '调查报告应于{{expected}}前公开，截至{{actual}}尚未公开。',
  },
  A04_reportLate: {
    en: 'The report was submitted on {{actual}}; it was due on {{expected}}.',
    zh: '调查报告于{{actual}}提交，应于{{expected}}前提交。',
  },
  A04_reportMissing: {
    en: 'The report was due on {{expected}} and is not submitted on {{actual}}.',
    zh: '调查报告应于{{expected}}前提交，截至{{actual}}尚未提交。',
  },
  A04_reviewLate: {
    en: 'The measures were reviewed on {{actual}}; the review was due on {{expected}}.',
    zh: '整改措施落实情况于{{actual}}评估，应于{{expected}}前完成。',
  },
  A04_reviewMissing: {
    en: 'The review of the measures was due on {{expected}} and is not done on {{actual}}.',
    zh: '整改措施落实情况评估应于{{expected}}前完成，截至{{actual}}尚未完成。',
  },
  A05_future: {
    en: '{{date}} is still to come.',
    zh: '{{date}}尚未到来。',
  },
  A05_order: {
    en: '{{date}} lies before the step that precedes it, {{before}}.',
    zh: '{{date}}早于前一环节的日期{{before}}。',
  },
  ...creditCodeMessages,
} satisfies Record<string, Label>
