import { defineKeyArea } from '../../domain/keyArea.ts'
import { periodBefore } from '../../domain/period.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 村务公开: the books of a village, period by period (Organic Law of Villagers' Committees). */
export const villageLedger = defineKeyArea({
  slug: 'village-ledger',
  label: { en: 'Village affairs', zh: '村务公开' },
  checks,
  companions: {
    before: ({ period, township, village }) =>
      period && village && township
        ? { objectName: village, period: periodBefore(period), region: township }
        : undefined,
  },
  lift: ({ value: { closing, period, township, village } }) => ({
    amount: closing,
    objectName: village,
    period,
    region: township,
    subjectYear: period ? Number(period.slice(0, 4)) : undefined,
  }),
  messages,
  sample,
  schema,
  settings,
})
