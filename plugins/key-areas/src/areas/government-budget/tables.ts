import type { Label } from '../../domain/label.ts'

/** Tables of a government budget (财预〔2016〕143号); which of them are required is a setting. */
export const governmentTables = {
  generalIncome: { en: 'General: income', zh: '一般公共预算收入表' },
  generalExpenditure: { en: 'General: expenditure', zh: '一般公共预算支出表' },
  generalOwn: { en: 'General: own expenditure', zh: '一般公共预算本级支出表' },
  generalBasic: { en: 'General: own basic expenditure', zh: '一般公共预算本级基本支出表' },
  generalTransfers: {
    en: 'General: tax returns and transfers',
    zh: '一般公共预算税收返还和转移支付表',
  },
  generalDebt: { en: 'General debt', zh: '政府一般债务限额和余额情况表' },
  fundIncome: { en: 'Funds: income', zh: '政府性基金预算收入表' },
  fundExpenditure: { en: 'Funds: expenditure', zh: '政府性基金预算支出表' },
  fundOwn: { en: 'Funds: own expenditure', zh: '政府性基金预算本级支出表' },
  fundTransfers: { en: 'Funds: transfers', zh: '政府性基金预算转移支付表' },
  fundDebt: { en: 'Special debt', zh: '政府专项债务限额和余额情况表' },
  capitalIncome: { en: 'State capital: income', zh: '国有资本经营预算收入表' },
  capitalExpenditure: { en: 'State capital: expenditure', zh: '国有资本经营预算支出表' },
  capitalOwn: { en: 'State capital: own expenditure', zh: '国有资本经营预算本级支出表' },
  capitalTransfers: { en: 'State capital: transfers', zh: '国有资本经营预算转移支付表' },
  insuranceIncome: { en: 'Social insurance: income', zh: '社会保险基金预算收入表' },
  insuranceExpenditure: { en: 'Social insurance: expenditure', zh: '社会保险基金预算支出表' },
  threePublic: { en: '“Three public” expenses', zh: '“三公”经费汇总表' },
} satisfies Record<string, Label>
