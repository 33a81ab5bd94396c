import { partyMessages } from '../../domain/creditPublicity/partyIssues.ts'
import { publicityMessages } from '../../domain/creditPublicity/publicityIssues.ts'
import type { Label } from '../../domain/label.ts'

export const messages = {
  ...partyMessages,
  ...publicityMessages,
  U04_order: {
    en: '{{actual}} lies before {{expected}}: the decision comes first, then the start, then the end of validity.',
    zh: '{{actual}}早于{{expected}}：许可决定日期、有效期自、有效期至应依次不早于前者。',
  },
  U06_certificate: {
    en: 'A certificate has both a name and a number.',
    zh: '许可证书名称与许可编号应同时填写。',
  },
} satisfies Record<string, Label>
