import { defineKeyArea } from '../../domain/keyArea.ts'
import { lastDayOf } from '../../domain/lateIssue.ts'
import { monthEnd } from '../../domain/monthEnd.ts'
import { periodBefore } from '../../domain/period.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 社会救助: standards, and a month of one kind of aid township by township. */
export const socialAssistance = defineKeyArea({
  slug: 'social-assistance',
  label: { en: 'Social assistance', zh: '社会救助' },
  checks,
  companions: {
    before: ({ kind, month }) =>
      kind && month && monthEnd(month) ? { period: periodBefore(month), phase: kind } : undefined,
  },
  lift: ({ amount, kind, month }) => {
    const end = monthEnd(month)
    const span = { count: settings.publicationWorkingDays, unit: 'workingDay' } as const
    return {
      amount,
      dueOn: end ? lastDayOf({ from: end, span }) : undefined,
      phase: kind,
      period: month,
      subjectYear: end ? Number(end.slice(0, 4)) : undefined,
    }
  },
  messages,
  sample,
  schema,
  settings,
})
