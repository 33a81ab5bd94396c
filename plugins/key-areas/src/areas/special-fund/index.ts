import { inWan } from '../../domain/finance/money.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { periodBefore } from '../../domain/period.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 财政专项资金: where a fund comes from and goes to, every month or quarter without a gap. */
export const specialFund = defineKeyArea({
  slug: 'special-fund',
  label: { en: 'Special fund', zh: '财政专项资金' },
  checks,
  companions: {
    before: ({ fundName, period }) =>
      fundName && period ? { objectName: fundName, period: periodBefore(period) } : undefined,
  },
  lift: ({ value: { fundName, period, totalSource, unit } }) => ({
    amount: inWan({ amount: totalSource, unit })?.toFixed(),
    objectName: fundName,
    period,
    subjectYear: period ? Number(period.slice(0, 4)) : undefined,
  }),
  messages,
  sample,
  schema,
  settings,
})
