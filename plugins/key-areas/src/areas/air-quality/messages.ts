import type { Label } from '../../domain/label.ts'

const recomputed = (en: string, zh: string): Label => ({
  en: `The ${en} is {{actual}}; computed from the concentrations by the standard in force on that day it is {{expected}}.`,
  zh: `${zh}为{{actual}}，按监测当日执行的标准由浓度计算应为{{expected}}。`,
})

export const messages = {
  E01_aqi: recomputed('AQI', '空气质量指数'),
  E01_category: recomputed('category', '空气质量类别'),
  E01_color: recomputed('colour', '表征颜色'),
  E01_iaqi: recomputed('index of the pollutant', '空气质量分指数'),
  E01_invalid: {
    en: 'The data is not valid: the AQI is {{expected}}, not {{actual}}.',
    zh: '数据无效，空气质量指数应为{{expected}}，不应为{{actual}}。',
  },
  E01_level: recomputed('level', '空气质量指数级别'),
  E01_primary: recomputed('list of primary pollutants', '首要污染物'),
  E01_standardVersion: {
    en: 'The standard given is {{actual}}; in force on the day of measurement was {{expected}}.',
    zh: '评价标准为{{actual}}，监测当日应执行{{expected}}。',
  },
  E04_standardNote: {
    en: 'The periods compared were evaluated by different standards. Say so, or recompute the earlier one.',
    zh: '对比时段与本时段执行的评价标准不同，应说明标准变化或按同一标准重新计算。',
  },
  E05_period: {
    en: '{{time}} (station {{station}}) lies outside the period.',
    zh: '点位{{station}}的监测时间{{time}}不在监测时段内。',
  },
  E05_station: {
    en: 'Station {{station}} ({{time}}) is not among the stations.',
    zh: '点位{{station}}（{{time}}）未列入监测点位。',
  },
  E05_twice: {
    en: 'Station {{station}} reports {{time}} twice.',
    zh: '点位{{station}}重复填报{{time}}的数据。',
  },
} satisfies Record<string, Label>
