import { airIndex } from './airIndex.ts'
import { dailyAverages, type DayRow, hourlyAverages, type HourRow } from './rowAverages.ts'
import { settings } from './settings.ts'
import { type Level, levelOf } from './standards/levels.ts'
import { standardOn, type StandardVersion } from './standards/versions.ts'

export type AirReport = {
  aqi: string
  primary?: string
  standardVersion: StandardVersion
} & Partial<Pick<Level, 'category' | 'color' | 'level'>>

/** What is published of a day or an hour beside its concentrations, by the standard then in force. */
export function airReport({
  newFrom = settings.newStandardFrom,
  row,
}: {
  /** First day of HJ 633—2026. */
  newFrom?: string
  row: DayRow | HourRow
}): AirReport {
  const isHour = 'time' in row
  const day = (isHour ? row.time : (row as DayRow).date)?.slice(0, 10) ?? ''
  const version = standardOn({ day, newFrom })
  const averages = isHour ? hourlyAverages({ row, version }) : dailyAverages(row as DayRow)
  const { aqi, primary } = airIndex({ averages, version })
  if (aqi === 'NA') return { aqi, standardVersion: version }
  const { category, color, level } = levelOf(aqi)
  return {
    aqi: String(aqi),
    category,
    color,
    level,
    ...(primary.length > 0 && { primary: primary.join('、') }),
    standardVersion: version,
  }
}
