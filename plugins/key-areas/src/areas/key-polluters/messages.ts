import { creditCodeMessages } from '../../domain/identifiers/creditCodeIssue.ts'
import type { Label } from '../../domain/label.ts'

export const messages = {
  ...creditCodeMessages,
  D20_late: {
    en: 'Published on {{actual}}; the list of the year is due by {{expected}}.',
    zh: '名录于{{actual}}公布，本年度名录应于{{expected}}前公布。',
  },
  E10_count: {
    en: '{{actual}} units are given; the list names {{expected}}.',
    zh: '单位数为{{actual}}家，名录所列单位为{{expected}}家。',
  },
  E10_name: {
    en: '{{actual}} has the code under which the list also names {{expected}}.',
    zh: '“{{actual}}”与“{{expected}}”的统一社会信用代码相同，单位名称不一致。',
  },
  E10_repeated: {
    en: '{{name}} already stands in row {{row}}.',
    zh: '“{{name}}”与第{{row}}行重复。',
  },
} satisfies Record<string, Label>
