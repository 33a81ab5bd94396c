import { z } from 'zod'

import { choice, day, decimal, line, period, table } from '../../domain/schema/fields.ts'

/** 声环境功能区 (GB 3096). */
const ZONES = {
  '0': { en: 'Class 0', zh: '0类' },
  '1': { en: 'Class 1', zh: '1类' },
  '2': { en: 'Class 2', zh: '2类' },
  '3': { en: 'Class 3', zh: '3类' },
  '4a': { en: 'Class 4a', zh: '4a类' },
  '4b': { en: 'Class 4b', zh: '4b类' },
}
export const VERDICTS = {
  within: { en: 'Within the limit', zh: '达标' },
  above: { en: 'Above the limit', zh: '超标' },
}

const computed = { isComputed: true }
const level = { digits: 1, unit: 'dB(A)' }
const percent = { digits: 2, unit: '%' }

export const schema = z.object({
  period: period({ en: 'Period', zh: '监测时段' }),
  points: table(
    { en: 'Points of the noise zones', zh: '功能区声环境监测结果' },
    {
      point: line({ en: 'Point', zh: '监测点位' }),
      zone: choice({ en: 'Zone', zh: '功能区类别' }, ZONES),
      date: day({ en: 'Measured on', zh: '监测日期' }),
      day: decimal({ en: 'Leq by day', zh: '昼间等效声级' }, level).optional(),
      dayVerdict: choice({ en: 'By day', zh: '昼间评价' }, VERDICTS, computed).optional(),
      night: decimal({ en: 'Leq by night', zh: '夜间等效声级' }, level).optional(),
      nightVerdict: choice({ en: 'By night', zh: '夜间评价' }, VERDICTS, computed).optional(),
    },
  ),
  dayRate: decimal({ en: 'Within the limit by day', zh: '昼间达标率' }, percent).optional(),
  nightRate: decimal({ en: 'Within the limit by night', zh: '夜间达标率' }, percent).optional(),
})
