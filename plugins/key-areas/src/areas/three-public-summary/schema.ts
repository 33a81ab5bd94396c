import { z } from 'zod'

import { approvalFields, fiscalYear, phaseField } from '../../domain/finance/approval.ts'
import { budgetPublishedOn } from '../../domain/finance/budgetOfYear.ts'
import { money, moneyUnit } from '../../domain/finance/money.ts'
import { threePublicAmounts, threePublicGroup } from '../../domain/finance/threePublic.ts'
import { choice, line, lines, table, whole } from '../../domain/schema/fields.ts'

export const schema = z.object({
  government: line({ en: 'Government', zh: '政府名称' }),
  fiscalYear: fiscalYear(),
  phase: phaseField(),
  unit: moneyUnit(),
  ...approvalFields(),
  budgetPublishedOn: budgetPublishedOn(),
  scope: choice(
    { en: 'Adds up', zh: '汇总口径' },
    {
      departments: { en: 'Departments of the county', zh: '县直部门' },
      departmentsAndTownships: {
        en: 'Departments and townships',
        zh: '县直部门和乡镇（街道）',
      },
    },
  ),
  organCount: whole({ en: 'Bodies added up', zh: '纳入汇总的部门（单位）数' }, { unit: '个' }),
  scopeNote: lines({ en: 'What is not in it', zh: '汇总口径说明' }).optional(),
  totals: threePublicGroup({ en: 'Totals', zh: '汇总数' }),
  organs: table(
    { en: 'Departments and townships', zh: '分部门情况' },
    {
      organ: line({ en: 'Department or township', zh: '部门（乡镇）名称' }),
      tier: choice(
        { en: 'Tier', zh: '类别' },
        {
          department: { en: 'Department', zh: '县直部门' },
          township: { en: 'Township', zh: '乡镇（街道）' },
        },
      ),
      ...threePublicAmounts(),
      prevTotal: money({ en: 'Total of last year', zh: '上年合计' }).optional(),
      note: line({ en: 'Note', zh: '备注' }).optional(),
    },
  ),
})
