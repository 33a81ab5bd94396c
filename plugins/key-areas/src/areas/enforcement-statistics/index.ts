import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks, dueOn } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings as defaults } from './settings.ts'

/** 行政执法统计年报: how an organ used its powers in a year. */
export const enforcementStatistics = defineKeyArea({
  slug: 'enforcement-statistics',
  label: { en: 'Enforcement statistics', zh: '行政执法统计年报' },
  checks,
  lift: ({ settings, value: { department, penalties, year } }) => ({
    amount: penalties?.forfeited,
    dueOn: year ? dueOn({ settings, year }) : undefined,
    objectName: department,
    period: year ? String(year) : undefined,
    subjectYear: year,
  }),
  messages,
  sample,
  schema,
  settings: defaults,
})
