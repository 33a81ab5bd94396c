import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 空气质量: daily and hourly reports of the stations (HJ 633). */
export const airQuality = defineKeyArea({
  slug: 'air-quality',
  label: { en: 'Air quality', zh: '环境空气质量' },
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
