import { approvalMessages } from '../../domain/finance/approvalIssues.ts'
import { publishedElsewhereMessages } from '../../domain/finance/publishedElsewhere.ts'
import type { Label } from '../../domain/label.ts'

export const messages = {
  ...approvalMessages,
  ...publishedElsewhereMessages,
  B08_balance: {
    en: 'The year ends with {{actual}}; opening plus issued minus repaid is {{expected}}.',
    zh: '年末余额为{{actual}}，年初余额加新增减还本应为{{expected}}。',
  },
  B08_limit: {
    en: 'The balance {{actual}} is above the limit {{expected}}.',
    zh: '债务余额{{actual}}超过债务限额{{expected}}。',
  },
  B08_scope: {
    en: 'The whole area is {{actual}}; its own level and the lower ones add up to {{expected}}.',
    zh: '本地区为{{actual}}，本级与所属地区之和应为{{expected}}。',
  },
  B18_region: { en: 'Name the lower level.', zh: '须填写所属地区名称。' },
  B18_twice: { en: 'This debt is written twice.', zh: '同一范围、同一类别的债务重复填列。' },
} satisfies Record<string, Label>
