import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { legalLimits, settings } from './settings.ts'

/** 依申请公开统计: requests of a year and what became of them, as in the annual report. */
export const requestsStatistics = defineKeyArea({
  slug: 'requests-statistics',
  label: { en: 'Requests for information', zh: '依申请公开统计' },
  checks,
  companions: {
    before: ({ organ, year }) =>
      organ && year ? { objectName: organ, subjectYear: year - 1 } : undefined,
  },
  legalLimits,
  lift: ({ value: { organ, year } }) => ({
    objectName: organ,
    period: year ? String(year) : undefined,
    subjectYear: year,
  }),
  messages,
  sample,
  schema,
  settings,
})
