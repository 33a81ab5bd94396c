import type { Label } from '../../domain/label.ts'

export const messages = {
  V01_closing: {
    en: 'The closing balance is {{actual}} 元; opening plus income minus expenses is {{expected}} 元.',
    zh: '期末余额为{{actual}}元，按期初余额加收入减支出应为{{expected}}元。',
  },
  V01_opening: {
    en: 'The opening balance is {{actual}} 元; the period before closed with {{expected}} 元.',
    zh: '期初余额为{{actual}}元，与上期期末余额{{expected}}元不一致。',
  },
  V02_contract: {
    en: 'A contract needs the resolution it was concluded on.',
    zh: '经济合同须填写民主决策记录。',
  },
  V02_resolution: {
    en: 'Expenses from {{limit}} 元 on need the resolution they were made on.',
    zh: '{{limit}}元以上的支出须填写民主决策记录。',
  },
  V03_empty: {
    en: 'This is ticked as published too, but has no rows.',
    zh: '已勾选同时公开此事项，但未填写具体内容。',
  },
} satisfies Record<string, Label>
