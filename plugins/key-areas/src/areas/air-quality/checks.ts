import { dayOf } from '../../domain/day.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { isInPeriod } from '../../domain/period.ts'
import { type AirQuality, dailyAverages, hourlyAverages } from './rowAverages.ts'
import { rowIssues } from './rowIssues.ts'
import type { settings } from './settings.ts'
import { standardOn } from './standards/versions.ts'

type Rule = Check<AirQuality, typeof settings>

/** E01: index, primary pollutants, level and colour follow from the concentrations. */
const daily: Rule = ({ context: { settings }, value: { days } }) =>
  (days ?? []).flatMap((row, at) => {
    const date = dayOf(row.date)
    if (!date) return []
    const version = standardOn({ day: date, newFrom: settings.newStandardFrom })
    return rowIssues({ averages: dailyAverages(row), path: `days.${at}`, row, version })
  })

const hourly: Rule = ({ context: { settings }, value: { hours } }) =>
  (hours ?? []).flatMap((row, at) => {
    const date = dayOf(row.time)
    if (!date) return []
    const version = standardOn({ day: date, newFrom: settings.newStandardFrom })
    const averages = hourlyAverages({ row, version })
    return rowIssues({ averages, path: `hours.${at}`, row, version })
  })

/** Something is reported: days, hours or both. */
const anyRows: Rule = ({ value: { days, hours, stations } }) =>
  stations && !days && !hours ? [{ key: 'R9-01_missing', path: 'days', severity: 'error' }] : []

/** E04: figures before and after the change of standard are comparable only with a word about it. */
const comparability: Rule = ({ context: { settings }, value: { comparison, period } }) => {
  const earlier = comparison?.period
  if (!period || !earlier || comparison.standardNote) return []
  const isNew = (part: string) => firstMonth(part) >= settings.newStandardFrom.slice(0, 7)
  if (isNew(period) === isNew(earlier)) return []
  return [{ key: 'E04_standardNote', path: 'comparison.standardNote', severity: 'warning' }]
}

/** E05: each station once a day or hour, of those listed, within the period. */
const place: Rule = ({ value: { days, hours, period, stations } }) => [
  ...placeIssues({
    list: 'days',
    period,
    rows: days ?? [],
    stations,
    time: ({ date }) => dayOf(date),
  }),
  ...placeIssues({
    list: 'hours',
    period,
    rows: hours ?? [],
    stations,
    time: ({ time }) => time?.replace('T', ' '),
  }),
]

function placeIssues<Row extends { station?: null | string }>({
  list,
  period,
  rows,
  stations,
  time,
}: {
  list: 'days' | 'hours'
  period: null | string | undefined
  rows: Row[]
  stations: { code?: null | string }[] | null | undefined
  time: (row: Row) => string | undefined
}): Issue[] {
  const known = new Set((stations ?? []).map(({ code }) => code))
  const seen = new Set<string>()
  const timeField = list === 'days' ? 'date' : 'time'
  return rows.flatMap((row, at) => {
    const [moment, station] = [time(row), row.station]
    if (!moment || !station) return []
    const params = { station, time: moment }
    const found: Issue[] = []
    const add = (name: string, field: string) =>
      found.push({ key: `E05_${name}`, params, path: `${list}.${at}.${field}`, severity: 'error' })
    if (!known.has(station)) add('station', 'station')
    if (seen.has(`${station} ${moment}`)) add('twice', timeField)
    if (period && !isInPeriod({ day: moment, period })) add('period', timeField)
    seen.add(`${station} ${moment}`)
    return found
  })
}

function firstMonth(period: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  if (!quarter) return period.length === 4 ? `${period}-01` : period
  return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`
}

export const checks = [daily, hourly, anyRows, comparability, place]
