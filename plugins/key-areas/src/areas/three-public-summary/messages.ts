import { approvalMessages } from '../../domain/finance/approvalIssues.ts'
import { budgetOfYearMessages } from '../../domain/finance/budgetOfYear.ts'
import { changeMessages } from '../../domain/finance/changeIssues.ts'
import { publishedElsewhereMessages } from '../../domain/finance/publishedElsewhere.ts'
import { threePublicMessages } from '../../domain/finance/threePublicIssues.ts'
import type { Label } from '../../domain/label.ts'

export const messages = {
  ...approvalMessages,
  ...budgetOfYearMessages,
  ...changeMessages,
  ...publishedElsewhereMessages,
  ...threePublicMessages,
  B04_count: {
    en: 'There are {{actual}} rows, but {{expected}} bodies are said to be added up.',
    zh: '分部门情况共{{actual}}行，而纳入汇总的部门（单位）数为{{expected}}。',
  },
  B04_noTownships: {
    en: 'Townships are said to be in it, but none is.',
    zh: '汇总口径包括乡镇（街道），但分部门情况中没有乡镇（街道）。',
  },
  B04_outside: {
    en: 'A township is in it, but only departments are said to be.',
    zh: '汇总口径仅为县直部门，不应列入乡镇（街道）。',
  },
  B04_previous: {
    en: 'Last year is {{actual}}; the rows add up to {{expected}}.',
    zh: '上年汇总数为{{actual}}，各部门上年数之和应为{{expected}}。',
  },
  B04_sum: {
    en: 'The total is {{actual}}; the rows add up to {{expected}}.',
    zh: '汇总数为{{actual}}，各部门之和应为{{expected}}。',
  },
  B04_twice: { en: '{{organ}} stands here twice.', zh: '“{{organ}}”重复填列。' },
} satisfies Record<string, Label>
