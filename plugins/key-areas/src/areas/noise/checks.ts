import type { z } from 'zod'

import { dayOf } from '../../domain/day.ts'
import { decimalOf, shown } from '../../domain/decimal.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Check } from '../../domain/keyArea.ts'
import { percentIssue } from '../../domain/percentIssue.ts'
import { isInPeriod } from '../../domain/period.ts'
import { repeatedIssues } from '../../domain/repeatedIssues.ts'
import { type schema, VERDICTS } from './schema.ts'
import type { settings } from './settings.ts'

export type Noise = z.infer<typeof schema>
type Rule = Check<Noise, typeof settings>

const TIMES = ['day', 'night'] as const

/** E08: each level is judged by the limit of its zone. */
const verdicts: Rule = ({ context: { settings }, value: { points } }) =>
  (points ?? []).flatMap((row, at) =>
    TIMES.flatMap((time): Finding[] => {
      const [level, actual] = [decimalOf(row[time]), row[`${time}Verdict`]]
      const limit = row.zone && decimalOf(settings.limits[row.zone]?.[time])
      const path = `points.${at}.${time}Verdict`
      if (!level || !limit) return []
      const expected = level.lessThanOrEqualTo(limit) ? 'within' : 'above'
      if (!actual) {
        return [
          { key: 'R9-01_missing', path, severity: 'error' },
          { follows: expected, path },
        ]
      }
      if (actual === expected) return []
      const params = {
        actual: VERDICTS[actual].zh,
        expected: VERDICTS[expected].zh,
        level: shown(level),
        limit: shown(limit),
      }
      return [{ key: 'E08_verdict', params, path, severity: 'error' }]
    }),
  )

/** Something was measured, by day or by night. */
const measured: Rule = ({ value: { points } }) =>
  (points ?? []).flatMap(({ day, night, point }, at) =>
    point && !day && !night
      ? [{ key: 'R9-01_missing', path: `points.${at}.day`, severity: 'error' as const }]
      : [],
  )

/** E08: the share of measurements within the limit. */
const rates: Rule = ({ value: { points, ...value } }) =>
  TIMES.flatMap((time) => {
    const judged = (points ?? []).flatMap((row) => row[`${time}Verdict`] ?? [])
    return percentIssue({
      key: 'E08_rate',
      part: judged.filter((verdict) => verdict === 'within').length,
      path: `${time}Rate`,
      percent: value[`${time}Rate`],
      whole: judged.length,
    })
  })

/** E05: each point once a day, within the period. */
const place: Rule = ({ value: { period, points } }) => [
  ...repeatedIssues({
    key: 'E05_twice',
    names: (points ?? []).map(({ date, point }) =>
      point && dayOf(date) ? `${point} ${dayOf(date)}` : '',
    ),
    pathOf: (row) => `points.${row}.date`,
  }),
  ...(points ?? []).flatMap(({ date }, at) => {
    const day = dayOf(date)
    if (!day || !period || isInPeriod({ day, period })) return []
    const path = `points.${at}.date`
    return [{ key: 'E05_period', params: { day }, path, severity: 'error' as const }]
  }),
]

export const checks = [verdicts, measured, rates, place]
