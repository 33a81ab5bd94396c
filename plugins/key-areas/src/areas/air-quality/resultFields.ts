import { choice, code, line, whole, yes } from '../../domain/schema/fields.ts'
import { CATEGORY_NAMES, COLOR_NAMES, LEVEL_NAMES } from './standards/levels.ts'

const computed = { isComputed: true }
const index = (zh: string) =>
  whole({ en: `IAQI ${zh}`, zh: `${zh}分指数` }, { isComputed: true, max: 500 }).optional()

/** What is computed from the concentrations of a row and published with them. */
export const resultFields = {
  standardVersion: choice(
    { en: 'Standard', zh: '评价标准' },
    {
      'HJ633-2012': { en: 'HJ 633-2012', zh: 'HJ 633-2012' },
      'HJ633-2026': { en: 'HJ 633-2026', zh: 'HJ 633-2026' },
    },
    computed,
  ),
  iaqi_pm25: index('PM2.5'),
  iaqi_pm10: index('PM10'),
  iaqi_so2: index('SO2'),
  iaqi_no2: index('NO2'),
  iaqi_co: index('CO'),
  iaqi_o3: index('O3'),
  aqi: code({ en: 'AQI', zh: '空气质量指数' }, { form: /^(NA|\d{1,3})$/, ...computed }),
  primary: line({ en: 'Primary pollutants', zh: '首要污染物' }, computed).optional(),
  level: choice({ en: 'Level', zh: '空气质量指数级别' }, LEVEL_NAMES, computed).optional(),
  category: choice({ en: 'Category', zh: '空气质量类别' }, CATEGORY_NAMES, computed).optional(),
  color: choice({ en: 'Colour', zh: '表征颜色' }, COLOR_NAMES, computed).optional(),
  invalid: yes({ en: 'Data not valid', zh: '数据无效' }).optional(),
}
