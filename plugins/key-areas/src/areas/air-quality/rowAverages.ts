import type { z } from 'zod'

import type { Draft } from '../../domain/draft.ts'
import type { Averages } from './airIndex.ts'
import type { schema } from './schema.ts'
import type { StandardVersion } from './standards/versions.ts'

export type AirQuality = z.infer<typeof schema>
export type DayRow = Draft<NonNullable<AirQuality['days']>[number]>
export type HourRow = Draft<NonNullable<AirQuality['hours']>[number]>

/** The daily report: means of 24 hours, and the highest mean of 8 hours of O3. */
export function dailyAverages({ co, no2, o3_8h: o3, pm10, pm25, so2 }: DayRow): Averages {
  return {
    pm25: { amount: pm25, measure: 'pm25Day' },
    pm10: { amount: pm10, measure: 'pm10Day' },
    so2: { amount: so2, measure: 'so2Day' },
    no2: { amount: no2, measure: 'no2Day' },
    co: { amount: co, measure: 'coDay' },
    o3: { amount: o3, measure: 'o3EightHours' },
  }
}

/**
 * The hourly report: means of the hour. Particles have no hourly row; 2026 puts their hourly mean in
 * the daily row, 2012 the sliding mean of 24 hours.
 */
export function hourlyAverages({
  row,
  version,
}: {
  row: HourRow
  version: StandardVersion
}): Averages {
  const isSliding = version === 'HJ633-2012'
  return {
    pm25: { amount: isSliding ? row.pm25Day : row.pm25, measure: 'pm25Day' },
    pm10: { amount: isSliding ? row.pm10Day : row.pm10, measure: 'pm10Day' },
    so2: { amount: row.so2, measure: 'so2Hour' },
    no2: { amount: row.no2, measure: 'no2Hour' },
    co: { amount: row.co, measure: 'coHour' },
    o3: { amount: row.o3, measure: 'o3Hour' },
  }
}
