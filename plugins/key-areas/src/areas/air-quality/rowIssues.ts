import { type Finding, followsIfEmpty, type Follows } from '../../domain/finding.ts'
import type { Issue } from '../../domain/issue.ts'
import { type AirIndex, airIndex, type Averages, type Pollutant, POLLUTANTS } from './airIndex.ts'
import { namedPollutants } from './namedPollutants.ts'
import type { DayRow, HourRow } from './rowAverages.ts'
import { CATEGORY_NAMES, COLOR_NAMES, LEVEL_NAMES, levelOf } from './standards/levels.ts'
import type { StandardVersion } from './standards/versions.ts'

type Row = DayRow | HourRow
type Difference = { actual: number | string; expected: number | string; name: string }

/**
 * E01: what a row gives as computed, computed again by the version in force when it was measured. What
 * it does not give yet follows, as soon as there is an index.
 */
export function rowIssues({
  averages,
  path,
  row,
  version,
}: {
  averages: Averages
  path: string
  row: Row
  version: StandardVersion
}): Finding[] {
  const index = airIndex({ averages, version })
  if (row.invalid) return row.aqi && row.aqi !== 'NA' ? [invalidIssue({ aqi: row.aqi, path })] : []
  const found = [
    ...versionFinding({ row, version }),
    ...indexFindings({ index, row }),
    ...aqiFindings({ index, row }),
    ...primaryFindings({ index, row }),
    ...levelFindings({ index, row }),
  ]
  return [
    ...found.map(({ name, ...params }): Issue => ({
      key: `E01_${name.startsWith('iaqi') ? 'iaqi' : name}`,
      params,
      path: `${path}.${name}`,
      severity: 'error',
    })),
    ...emptyResults({ index, path, row, version }),
  ]
}

function emptyResults({
  index: { aqi, iaqi, primary },
  path,
  row,
  version,
}: {
  index: AirIndex
  path: string
  row: Row
  version: StandardVersion
}): Follows[] {
  if (aqi === 'NA') return []
  const { category, color, level } = levelOf(aqi)
  const indexes = Object.entries(iaqi).map(([name, each]) => [`iaqi_${name}`, each] as const)
  const results: Record<string, number | string> = {
    standardVersion: version,
    ...Object.fromEntries(indexes),
    aqi: String(aqi),
    ...(primary.length > 0 && { primary: primary.join('、') }),
    category,
    color,
    level,
  }
  return Object.entries(results).flatMap(([name, follows]) =>
    followsIfEmpty({ follows, path: `${path}.${name}`, written: row[name as keyof Row] }),
  )
}

function invalidIssue({ aqi, path }: { aqi: string; path: string }): Issue {
  const params = { actual: aqi, expected: 'NA' }
  return { key: 'E01_invalid', params, path: `${path}.aqi`, severity: 'error' }
}

function versionFinding({ row, version }: { row: Row; version: StandardVersion }): Difference[] {
  const actual = row.standardVersion
  return actual && actual !== version
    ? [{ actual, expected: version, name: 'standardVersion' }]
    : []
}

function indexFindings({ index: { iaqi }, row }: { index: AirIndex; row: Row }): Difference[] {
  return (Object.keys(POLLUTANTS) as Pollutant[]).flatMap((pollutant) => {
    const name = `iaqi_${pollutant}` as const
    const [actual, expected] = [row[name], iaqi[pollutant]]
    if (actual === undefined || actual === null || actual === expected) return []
    return [{ actual, expected: expected ?? 'NA', name }]
  })
}

function aqiFindings({ index: { aqi }, row }: { index: AirIndex; row: Row }): Difference[] {
  if (!row.aqi || row.aqi === String(aqi)) return []
  return [{ actual: row.aqi, expected: aqi, name: 'aqi' }]
}

function primaryFindings({ index, row }: { index: AirIndex; row: Row }): Difference[] {
  if (!row.aqi) return []
  const [actual, expected] = [namedPollutants(row.primary).sort(), [...index.primary].sort()]
  if (actual.join() === expected.join()) return []
  const inWords = (names: string[]) => names.join('、') || '—'
  return [{ actual: row.primary ?? '—', expected: inWords(index.primary), name: 'primary' }]
}

function levelFindings({ index: { aqi }, row }: { index: AirIndex; row: Row }): Difference[] {
  const right = aqi === 'NA' ? undefined : levelOf(aqi)
  const parts = [
    { name: 'level', names: LEVEL_NAMES },
    { name: 'category', names: CATEGORY_NAMES },
    { name: 'color', names: COLOR_NAMES },
  ] as const
  return parts.flatMap(({ name, names }) => {
    const actual = row[name]
    if (!actual || actual === right?.[name]) return []
    const inWords = (code: string) => names[code as keyof typeof names]['zh']
    return [{ actual: inWords(actual), expected: right ? inWords(right[name]) : '—', name }]
  })
}
