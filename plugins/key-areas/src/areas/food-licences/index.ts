import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 食品生产经营、药品零售许可: licences to make and to sell food, and to sell drugs. */
export const foodLicences = defineKeyArea({
  slug: 'food-licences',
  label: { en: 'Food and drug licences', zh: '食品药品许可' },
  checks,
  lift: ({ value: { period } }) => ({
    period,
    subjectYear: period ? Number(period.slice(0, 4)) : undefined,
  }),
  messages,
  sample,
  schema,
  settings,
})
