import { dayOf } from '../../domain/day.ts'
import type { Draft } from '../../domain/draft.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { lastDayOf } from '../../domain/lateIssue.ts'
import { monthEnd } from '../../domain/monthEnd.ts'
import { periodBefore } from '../../domain/period.ts'
import { checks, type HousingPlan } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { legalLimits, settings as defaults } from './settings.ts'

/** 保障性住房规划计划: targets of a year and what was reached of them. */
export const housingPlan = defineKeyArea({
  slug: 'housing-plan',
  label: { en: 'Affordable housing: plan', zh: '保障性住房计划与进展' },
  checks,
  companions: {
    before: ({ kind, month }) =>
      kind === 'progress' && month && !month.endsWith('-01')
        ? { period: periodBefore(month), phase: kind }
        : undefined,
    plan: ({ kind, year }) =>
      kind && kind !== 'plan' && year ? { phase: 'plan', subjectYear: year } : undefined,
  },
  legalLimits,
  lift: ({ settings, value: { kind, month, planSetAt, startUnits, year } }) => ({
    amount: startUnits?.toString(),
    dueOn: dueOn({ kind, month, planSetAt, settings }),
    phase: kind,
    period: kind === 'progress' ? month : year?.toString(),
    subjectYear: year,
  }),
  messages,
  sample,
  schema,
  settings: defaults,
})

function dueOn({
  kind,
  month,
  planSetAt,
  settings,
}: { settings: typeof defaults } & Pick<Draft<HousingPlan>, 'kind' | 'month' | 'planSetAt'>):
  string | undefined {
  const after = kind === 'progress' ? monthEnd(month) : dayOf(planSetAt)
  const count = kind === 'plan' ? settings.planWorkingDays : settings.progressWorkingDays
  if (!after || kind === 'annual') return undefined
  return lastDayOf({ from: after, span: { count, unit: 'workingDay' } })
}
