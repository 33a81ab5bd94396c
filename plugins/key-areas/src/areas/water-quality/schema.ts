import { z } from 'zod'

import {
  choice,
  code,
  day,
  decimal,
  group,
  line,
  period,
  rows,
  table,
  whole,
} from '../../domain/schema/fields.ts'
import { unitWord } from '../../domain/unitWords.ts'
import { CLASSES } from './classes.ts'
import { type Item, ITEM_NAMES, ITEMS } from './items.ts'
import { VALUE_FORM } from './measuredValue.ts'

const computed = { isComputed: true }
const water = { digits: 4, unit: '万吨' }
const { worse: _, ...TARGETS } = CLASSES

export const VERDICTS = {
  yes: { en: 'Meets the target', zh: '达标' },
  no: { en: 'Misses the target', zh: '不达标' },
}

function valueOf(item: Item) {
  const { label, unit } = ITEMS[item]
  const named = unit
    ? { en: `${label.en} (${unitWord({ language: 'en', unit })})`, zh: `${label.zh}（${unit}）` }
    : label
  return code(named, { form: VALUE_FORM }).optional()
}
const values = Object.fromEntries(ITEM_NAMES.map((item) => [item, valueOf(item)])) as {
  [Name in Item]: ReturnType<typeof valueOf>
}

export const schema = z.object({
  period: period({ en: 'Period', zh: '监测时段' }),
  sources: rows(
    { en: 'Waters', zh: '监测水体' },
    {
      code: line({ en: 'Code', zh: '编码' }, { maxLength: 30 }),
      name: line({ en: 'Name', zh: '水源地（断面）名称' }),
      type: choice(
        { en: 'Type', zh: '类型' },
        {
          river: { en: 'River', zh: '河流' },
          lake: { en: 'Lake or reservoir', zh: '湖库' },
          groundwater: { en: 'Groundwater', zh: '地下水' },
        },
      ),
      tier: choice(
        { en: 'Level', zh: '级别' },
        {
          county: { en: 'Source of the county', zh: '县级水源地' },
          township: { en: 'Source of a township', zh: '乡镇级水源地' },
          large: { en: 'Source of a thousand tons', zh: '千吨万人水源地' },
          section: { en: 'Section of surface water', zh: '地表水断面' },
        },
      ),
      role: choice(
        { en: 'Use', zh: '使用状态' },
        {
          used: { en: 'In use', zh: '在用' },
          reserve: { en: 'In reserve', zh: '备用' },
          planned: { en: 'Planned', zh: '规划' },
        },
        { shownWhen: ({ tier }) => tier !== 'section' },
      ).optional(),
      target: choice({ en: 'Target', zh: '水质目标' }, TARGETS),
      waterTaken: decimal({ en: 'Water taken', zh: '取水量' }, water).optional(),
    },
    { rowLabel: { en: 'Water', zh: '水体' } },
  ),
  samples: table(
    { en: 'Results', zh: '监测结果' },
    {
      source: line({ en: 'Water', zh: '水体编码' }, { maxLength: 30 }),
      samplingPoint: line({ en: 'Sampling point', zh: '采样点位' }),
      sampledOn: day({ en: 'Sampled on', zh: '采样日期' }),
      itemsCount: whole({ en: 'Items', zh: '监测项目数' }, { max: 200, min: 1, unit: '项' }),
      ...values,
      category: choice({ en: 'Class', zh: '水质类别' }, CLASSES, computed),
      compliant: choice({ en: 'Target met', zh: '达标情况' }, VERDICTS, computed),
    },
  ),
  exceedances: table(
    { en: 'Items above the limit', zh: '超标项目' },
    {
      source: line({ en: 'Water', zh: '水体编码' }, { maxLength: 30 }),
      samplingPoint: line({ en: 'Sampling point', zh: '采样点位' }),
      sampledOn: day({ en: 'Sampled on', zh: '采样日期' }),
      item: line({ en: 'Item', zh: '项目' }, { maxLength: 30 }),
      value: code({ en: 'Value', zh: '监测值' }, { form: VALUE_FORM }),
      limit: code(
        { en: 'Limit', zh: '标准限值' },
        { form: /^\d+(\.\d+)?([-~～—–]\d+(\.\d+)?)?$/, ...computed },
      ),
      times: decimal({ en: 'Times above', zh: '超标倍数' }, { digits: 4, unit: '倍', ...computed }),
    },
  ).optional(),
  water: group(
    { en: 'Water taken', zh: '取水水质达标情况' },
    {
      taken: decimal({ en: 'Taken', zh: '取水总量' }, water),
      compliant: decimal({ en: 'Of it within the target', zh: '达标取水量' }, water),
      rate: decimal({ en: 'Share within the target', zh: '水质达标率' }, { digits: 2, unit: '%' }),
    },
  ).optional(),
})
