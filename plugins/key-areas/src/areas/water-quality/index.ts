import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 水环境质量: drinking water sources and sections of surface water (GB 3838, GB/T 14848). */
export const waterQuality = defineKeyArea({
  slug: 'water-quality',
  label: { en: 'Water quality', zh: '水环境质量' },
  checks,
  lift: ({ value: { period, water } }) => ({
    amount: water?.taken,
    period,
    subjectYear: period ? Number(period.slice(0, 4)) : undefined,
  }),
  messages,
  sample,
  schema,
  settings,
})
