import { z } from 'zod'

import {
  code,
  day,
  decimal,
  group,
  line,
  lines,
  period,
  rows,
  table,
} from '../../domain/schema/fields.ts'
import { resultFields } from './resultFields.ts'

const micrograms = (zh: string, en = zh) =>
  decimal({ en, zh }, { digits: 3, unit: 'μg/m³' }).optional()
const milligrams = (zh: string) => decimal({ en: zh, zh }, { digits: 3, unit: 'mg/m³' }).optional()

export const schema = z.object({
  period: period({ en: 'Period', zh: '监测时段' }),
  stations: rows(
    { en: 'Stations', zh: '监测点位' },
    {
      code: line({ en: 'Code', zh: '点位编码' }, { maxLength: 30 }),
      name: line({ en: 'Name', zh: '点位名称' }),
      longitude: decimal({ en: 'Longitude', zh: '经度' }, { isSigned: true, unit: '°' }).optional(),
      latitude: decimal({ en: 'Latitude', zh: '纬度' }, { isSigned: true, unit: '°' }).optional(),
    },
    { rowLabel: { en: 'Station', zh: '点位' } },
  ),
  days: table(
    { en: 'Daily report', zh: '日报' },
    {
      station: line({ en: 'Station', zh: '点位编码' }, { maxLength: 30 }),
      date: day({ en: 'Date', zh: '监测日期' }),
      pm25: micrograms('PM2.5'),
      pm10: micrograms('PM10'),
      so2: micrograms('SO2'),
      no2: micrograms('NO2'),
      co: milligrams('CO'),
      o3_8h: micrograms('O3-8h'),
      ...resultFields,
    },
  ).optional(),
  hours: table(
    { en: 'Hourly report', zh: '实时报' },
    {
      station: line({ en: 'Station', zh: '点位编码' }, { maxLength: 30 }),
      time: code(
        { en: 'Time', zh: '监测时间' },
        { form: /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])[ T]([01]\d|2[0-3]):00$/ },
      ),
      pm25: micrograms('PM2.5'),
      pm10: micrograms('PM10'),
      pm25Day: micrograms('PM2.5二十四小时滑动平均', 'PM2.5, mean of 24 hours'),
      pm10Day: micrograms('PM10二十四小时滑动平均', 'PM10, mean of 24 hours'),
      so2: micrograms('SO2'),
      no2: micrograms('NO2'),
      co: milligrams('CO'),
      o3: micrograms('O3'),
      ...resultFields,
    },
  ).optional(),
  comparison: group(
    { en: 'Compared with an earlier period', zh: '同比情况' },
    {
      period: period({ en: 'Period compared with', zh: '对比时段' }),
      text: lines({ en: 'Comparison', zh: '同比说明' }),
      standardNote: lines({ en: 'On the change of standard', zh: '标准变化说明' }).optional(),
    },
  ).optional(),
})
