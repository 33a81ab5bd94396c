import { defineKeyArea } from '../../domain/keyArea.ts'
import { lastDayOf } from '../../domain/lateIssue.ts'
import { monthEnd } from '../../domain/monthEnd.ts'
import { periodBefore } from '../../domain/period.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings as defaults } from './settings.ts'

/** 社会救助: standards, and a month of one kind of aid township by township. */
export const socialAssistance = defineKeyArea({
  slug: 'social-assistance',
  label: { en: 'Social assistance', zh: '社会救助' },
  checks,
  companions: {
    before: ({ kind, month, region }) =>
      kind && month && monthEnd(month) && region
        ? { period: periodBefore(month), phase: kind, region }
        : undefined,
  },
  lift: ({ settings, value: { amount, kind, month, region } }) => {
    const end = monthEnd(month)
    const span = { count: settings.publicationWorkingDays, unit: 'workingDay' } as const
    return {
      amount,
      dueOn: end ? lastDayOf({ from: end, span }) : undefined,
      phase: kind,
      period: month,
      region,
      subjectYear: end ? Number(end.slice(0, 4)) : undefined,
    }
  },
  messages,
  sample,
  schema,
  settings: defaults,
})
