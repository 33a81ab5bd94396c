import { money, percent } from '../../domain/finance/money.ts'
import type { Label } from '../../domain/label.ts'
import { group, lines } from '../../domain/schema/fields.ts'

/** What comes in and goes out of one of the four budgets, with the lines that close it. */
const commonFields = () => ({
  ownIncome: money({ en: 'Own income', zh: '本级收入' }),
  transfersIn: money({ en: 'Transfers from above', zh: '上级补助收入' }).optional(),
  debtIn: money({ en: 'Income from debt', zh: '债务（转贷）收入' }).optional(),
  carriedIn: money({ en: 'Carried over from last year', zh: '上年结余（结转）收入' }).optional(),
  movedIn: money({ en: 'Moved in', zh: '调入资金' }).optional(),
  stabilisationIn: money({
    en: 'From the stabilisation fund',
    zh: '动用预算稳定调节基金',
  }).optional(),
  incomeTotal: money({ en: 'Total income', zh: '收入总计' }),
  ownExpenditure: money({ en: 'Own expenditure', zh: '本级支出' }),
  transfersUp: money({ en: 'Paid to the level above', zh: '上解上级支出' }).optional(),
  transfersDown: money({ en: 'Transfers to levels below', zh: '补助下级支出' }).optional(),
  debtOut: money({ en: 'Principal repaid', zh: '债务还本支出' }).optional(),
  movedOut: money({ en: 'Moved out', zh: '调出资金' }).optional(),
  stabilisationOut: money({
    en: 'To the stabilisation fund',
    zh: '安排预算稳定调节基金',
  }).optional(),
  carriedOut: money({ en: 'Carried over to next year', zh: '年终结余（结转）' }).optional(),
  expenditureTotal: money({ en: 'Total expenditure', zh: '支出总计' }),
  previous: money({ en: 'Own expenditure of last year', zh: '上年本级支出' }).optional(),
  change: money({ en: 'Change', zh: '增减额' }, { isSigned: true }).optional(),
  changeRate: percent({ en: 'Rate of change', zh: '增减比率' }, { isSigned: true }).optional(),
  reason: lines({ en: 'Reason of the change', zh: '增减变化原因' }).optional(),
  budgeted: money({ en: 'Budget of own expenditure', zh: '本级支出预算数' }).optional(),
  executionRate: percent({ en: 'Rate of execution', zh: '预算执行率' }).optional(),
})

export const balance = (label: Label) => group(label, commonFields())

/** The general budget also shows what its income and the transfers it gets are made of. */
export const generalBalance = (label: Label) =>
  group(label, {
    taxIncome: money({ en: 'Taxes', zh: '税收收入' }),
    nonTaxIncome: money({ en: 'Other than taxes', zh: '非税收入' }),
    taxReturns: money({ en: 'Tax returns', zh: '税收返还收入' }).optional(),
    generalTransfers: money({ en: 'General transfers', zh: '一般性转移支付收入' }).optional(),
    specialTransfers: money({ en: 'Special transfers', zh: '专项转移支付收入' }).optional(),
    ...commonFields(),
  })
