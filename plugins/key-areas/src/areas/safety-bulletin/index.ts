import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'

/** 安全生产情况通报: work accidents of a month by industry. */
export const safetyBulletin = defineKeyArea({
  slug: 'safety-bulletin',
  label: { en: 'Work safety bulletin', zh: '安全生产情况通报' },
  checks,
  companions: {
    lastYear: ({ period }) =>
      period ? { period: `${Number(period.slice(0, 4)) - 1}${period.slice(4)}` } : undefined,
  },
  lift: ({ value: { period, totals } }) => ({
    amount: totals?.loss,
    period,
    subjectYear: period ? Number(period.slice(0, 4)) : undefined,
  }),
  messages,
  sample,
  schema,
  settings: {},
})
