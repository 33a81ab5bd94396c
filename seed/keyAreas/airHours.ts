import { airReport } from '@gongkai/key-areas'

import type { AirDay } from './airDays.ts'
import { variation } from './shares.ts'

const HOURS = 24
const POLLUTANTS = ['pm25', 'pm10', 'so2', 'no2', 'co', 'o3'] as const

/** The hours behind the days of a month, for both stations. */
export function airHours({ days }: { days: AirDay[] }) {
  return days.flatMap((day) =>
    Array.from({ length: HOURS }, (_, hour) => {
      const time = `${day.date} ${String(hour).padStart(2, '0')}:00`
      const amounts = Object.fromEntries(
        POLLUTANTS.map((name) => [name, amountAt({ day, name, time })]),
      )
      const row = { station: day.station, time, ...amounts }
      return { ...row, ...airReport({ row }) }
    }),
  )
}

function amountAt({
  day,
  name,
  time,
}: {
  day: AirDay
  name: (typeof POLLUTANTS)[number]
  time: string
}): string {
  const mean = Number(name === 'o3' ? day.o3_8h : day[name])
  const share = (75 + variation({ below: 51, of: `${time}${name}` })) / 100
  return (mean * share).toFixed(name === 'co' ? 1 : 0)
}
