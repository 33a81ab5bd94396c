import type { Label } from '../../domain/label.ts'

export const messages = {
  P01_dropped: {
    en: 'Last year’s list charged {{name}}. Keep it and mark it abolished, suspended or exempted.',
    zh: '上年度目录中的“{{name}}”未列入本年度目录，应保留并标明取消、停征或者免征。',
  },
  P02_repeated: {
    en: '{{name}} already stands in row {{row}}.',
    zh: '“{{name}}”与第{{row}}行重复。',
  },
  P03_missing: {
    en: 'Administrative fees and government funds state which treasury they go to.',
    zh: '行政事业性收费和政府性基金须填写资金管理方式。',
  },
  P03_service: {
    en: 'A service charge does not go to a treasury.',
    zh: '经营服务性收费不缴入国库，资金管理方式应为空。',
  },
  P04_range: {
    en: 'The upper limit of {{actual}} 元 is below the lower one of {{expected}} 元.',
    zh: '标准上限{{actual}}元低于下限{{expected}}元。',
  },
  P04_unit: { en: 'An amount needs its unit.', zh: '填写了金额的，应填写计费单位。' },
} satisfies Record<string, Label>
