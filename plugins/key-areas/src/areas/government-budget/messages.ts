import type { Label } from '../../domain/label.ts'
import { messages as departmentMessages } from '../department-budget/messages.ts'

export const messages = {
  ...departmentMessages,
  B07_expenditure: {
    en: 'Total expenditure is {{actual}}; own expenditure, transfers, debt and what is carried over are {{expected}}.',
    zh: '支出总计为{{actual}}，本级支出、转移性支出、债务还本和年终结余之和应为{{expected}}。',
  },
  B07_income: {
    en: 'Total income is {{actual}}; own income, transfers, debt and what was carried over are {{expected}}.',
    zh: '收入总计为{{actual}}，本级收入、上级补助、债务收入、上年结余和调入资金之和应为{{expected}}。',
  },
  B07_own: {
    en: 'Own income is {{actual}}; taxes and other income are {{expected}}.',
    zh: '本级收入为{{actual}}，税收收入加非税收入应为{{expected}}。',
  },
  B07_transfersDown: {
    en: 'Transfers to levels below are {{actual}}; the lines add up to {{expected}}.',
    zh: '补助下级支出为{{actual}}，转移支付明细之和应为{{expected}}。',
  },
  B07_transfersIn: {
    en: 'Transfers from above are {{actual}}; tax returns, general and special transfers are {{expected}}.',
    zh: '上级补助收入为{{actual}}，税收返还、一般性转移支付、专项转移支付之和应为{{expected}}。',
  },
  B11_project: {
    en: 'Special transfers are published by project: name it.',
    zh: '专项转移支付应当分地区、分项目公开，请填写项目名称。',
  },
} satisfies Record<string, Label>
