import { z } from 'zod'

import { choice, day, line, table, whole, year } from '../../domain/schema/fields.ts'

/** 环境监管重点单位名录管理办法, 3: the lists a unit may be on, on several at once. */
export const KINDS = {
  water: { en: 'Water', zh: '水环境重点排污单位' },
  groundwater: { en: 'Groundwater', zh: '地下水污染防治重点排污单位' },
  air: { en: 'Air', zh: '大气环境重点排污单位' },
  noise: { en: 'Noise', zh: '噪声重点排污单位' },
  soil: { en: 'Soil', zh: '土壤污染重点监管单位' },
  risk: { en: 'Environmental risk', zh: '环境风险重点管控单位' },
}

export const schema = z.object({
  year: year({ en: 'Year', zh: '年度' }),
  publishedAt: day({ en: 'Published on', zh: '公布日期' }),
  authority: line({ en: 'Drawn up by', zh: '确定机关' }),
  unitCount: whole({ en: 'Units', zh: '单位数' }, { unit: '家' }),
  units: table(
    { en: 'Units under key supervision', zh: '环境监管重点单位名录' },
    {
      name: line({ en: 'Unit', zh: '单位名称' }),
      uscc: line({ en: 'Unified social credit code', zh: '统一社会信用代码' }),
      kind: choice({ en: 'List', zh: '重点单位类别' }, KINDS),
      township: line({ en: 'Township', zh: '所在乡镇（街道）' }).optional(),
    },
  ),
})
