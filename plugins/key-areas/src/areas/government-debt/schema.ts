import { z } from 'zod'

import { approvalFields, fiscalYear } from '../../domain/finance/approval.ts'
import { money, moneyUnit } from '../../domain/finance/money.ts'
import { choice, line, lines, rows } from '../../domain/schema/fields.ts'

export const schema = z.object({
  government: line({ en: 'Government', zh: '政府名称' }),
  fiscalYear: fiscalYear(),
  unit: moneyUnit(),
  ...approvalFields(),
  debts: rows(
    { en: 'Debts', zh: '债务限额和余额' },
    {
      scope: choice(
        { en: 'Of', zh: '范围' },
        {
          whole: { en: 'The whole area', zh: '本地区' },
          own: { en: 'Own level', zh: '本级' },
          lower: { en: 'A lower level', zh: '所属地区' },
        },
      ),
      region: line(
        { en: 'Which lower level', zh: '所属地区名称' },
        {
          shownWhen: ({ scope }) => scope === 'lower',
        },
      ).optional(),
      kind: choice(
        { en: 'Kind', zh: '债务类别' },
        {
          general: { en: 'General', zh: '一般债务' },
          special: { en: 'Special', zh: '专项债务' },
        },
      ),
      limit: money({ en: 'Limit', zh: '债务限额' }),
      opening: money({ en: 'Balance at the start of the year', zh: '年初余额' }),
      issued: money({ en: 'Issued', zh: '当年新增（含再融资）' }),
      repaid: money({ en: 'Principal repaid', zh: '当年还本' }),
      interest: money({ en: 'Interest paid', zh: '当年付息' }),
      balance: money({ en: 'Balance at the end of the year', zh: '年末余额' }),
    },
    { rowLabel: { en: 'Debt', zh: '债务' } },
  ),
  uses: lines({ en: 'What the bonds are used for', zh: '债券资金使用安排' }),
  repayment: lines({ en: 'Repayment of principal and interest', zh: '还本付息情况' }),
})
