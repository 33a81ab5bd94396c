import { z } from 'zod'

import { INDUSTRIES } from '../../domain/industries.ts'
import { choice, decimal, group, lines, month, rows, whole } from '../../domain/schema/fields.ts'

const figures = {
  count: whole({ en: 'Accidents', zh: '事故起数' }, { unit: '起' }),
  deaths: whole({ en: 'Deaths', zh: '死亡人数' }, { unit: '人' }),
  injuries: whole({ en: 'Injured', zh: '受伤人数' }, { unit: '人' }),
  loss: decimal({ en: 'Direct economic loss', zh: '直接经济损失' }, { unit: '万元' }),
}

const change = (en: string, zh: string) =>
  decimal({ en, zh }, { digits: 2, isSigned: true, unit: '%' }).optional()

export const schema = z.object({
  period: month({ en: 'Month', zh: '通报月份' }),
  rows: rows(
    { en: 'By industry', zh: '分行业情况' },
    { industry: choice({ en: 'Industry', zh: '行业领域' }, INDUSTRIES), ...figures },
    { rowLabel: { en: 'Industry', zh: '行业' } },
  ),
  totals: group({ en: 'Totals', zh: '合计' }, figures),
  lastYear: group({ en: 'Same month of last year', zh: '上年同期' }, figures).optional(),
  changes: group(
    { en: 'Compared with last year', zh: '同比' },
    {
      count: change('Accidents', '事故起数同比'),
      deaths: change('Deaths', '死亡人数同比'),
      injuries: change('Injured', '受伤人数同比'),
      loss: change('Direct economic loss', '直接经济损失同比'),
    },
  ).optional(),
  causes: lines({ en: 'Main causes', zh: '主要原因' }).optional(),
  text: lines({ en: 'Bulletin', zh: '情况通报' }).optional(),
})
