import { type AirReport, airReport } from '@gongkai/key-areas'

import { daysInMonth } from '../factories/days.ts'
import { variation } from './shares.ts'

export const STATIONS = [
  { code: '990421001', name: '县行政中心站' },
  { code: '990421002', name: '东关中学站' },
] as const

/** PM2.5, PM10, SO2, NO2 (μg/m³), CO (0.1 mg/m³), O3 (μg/m³). */
export type AirMeans = [number, number, number, number, number, number]

const POLLUTANTS = ['pm25', 'pm10', 'so2', 'no2', 'co', 'o3_8h'] as const
type Concentrations = Record<(typeof POLLUTANTS)[number], string>

export type AirDay = { date: string; station: string } & Concentrations & AirReport

/** Every day of a month at both stations, within 45 % about its means. */
export function airDays({
  means,
  month,
}: {
  means: [AirMeans, AirMeans]
  month: string
}): AirDay[] {
  return STATIONS.flatMap(({ code }, at) =>
    Array.from({ length: daysInMonth(month) }, (_, index) => {
      const date = `${month}-${String(index + 1).padStart(2, '0')}`
      return reported({ date, station: code, ...concentrationsOf({ date, means: means[at]! }) })
    }),
  )
}

/** The weather is the same at both stations, so they vary together. */
function concentrationsOf({ date, means }: { date: string; means: AirMeans }): Concentrations {
  const amounts = means.map((mean, at) => {
    const weather = variation({ below: 91, of: `${date}${at}` }) - 45
    return Math.max(1, Math.round((mean * (100 + weather)) / 100))
  })
  const texts = amounts.map((amount, at) =>
    POLLUTANTS[at] === 'co' ? (amount / 10).toFixed(1) : String(amount),
  )
  return Object.fromEntries(POLLUTANTS.map((name, at) => [name, texts[at]])) as Concentrations
}

function reported(row: { date: string; station: string } & Concentrations): AirDay {
  return { ...row, ...airReport({ row }) }
}

export function meansOf(days: Concentrations[]): Record<keyof Concentrations, number> {
  const mean = (name: keyof Concentrations) =>
    days.reduce((sum, day) => sum + Number(day[name]), 0) / days.length
  return Object.fromEntries(POLLUTANTS.map((name) => [name, mean(name)])) as never
}

/** How many days were of each grade; the county's air is the mean of its stations. */
export function countyGrades(days: AirDay[]) {
  const dates = [...new Set(days.map(({ date }) => date))]
  const grades = dates.map((date) => {
    const { co, ...means } = meansOf(days.filter((day) => day.date === date))
    const texts = Object.fromEntries(
      Object.entries(means).map(([name, mean]) => [name, mean.toFixed(0)]),
    )
    return airReport({ row: { ...texts, co: co.toFixed(1), date } }).category
  })
  const count = (grade: string) => grades.filter((each) => each === grade).length
  return {
    good: count('good'),
    light: count('light'),
    medium: count('medium'),
    moderate: count('moderate'),
    total: dates.length,
  }
}
