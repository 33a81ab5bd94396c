import { dayOf } from '../../domain/day.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 义务教育学校名录: the schools of a county with their numbers. */
export const schools = defineKeyArea({
  slug: 'schools',
  label: { en: 'Schools', zh: '学校名录' },
  checks,
  lift: ({ value: { asOf } }) => {
    const period = dayOf(asOf)?.slice(0, 7)
    return { period, subjectYear: period ? Number(period.slice(0, 4)) : undefined }
  },
  messages,
  sample,
  schema,
  settings,
})
