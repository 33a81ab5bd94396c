import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { legalLimits, settings } from './settings.ts'

/** 行政许可信息公示: the licences of a period, one half of the dual publicity 双公示. */
export const administrativeLicence = defineKeyArea({
  slug: 'administrative-licence',
  label: { en: 'Administrative licences', zh: '行政许可' },
  checks,
  legalLimits,
  lift: ({ value: { department, period } }) => ({
    objectName: department,
    period,
    subjectYear: period ? Number(period.slice(0, 4)) : undefined,
  }),
  messages,
  sample,
  schema,
  settings,
})
