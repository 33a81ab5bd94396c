import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 声环境质量: levels of the noise zones (GB 3096). */
export const noise = defineKeyArea({
  slug: 'noise',
  label: { en: 'Noise', zh: '声环境质量' },
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
