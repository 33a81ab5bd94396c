import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 重大事故隐患挂牌督办: hazards under supervision, with their terms. */
export const hazardList = defineKeyArea({
  slug: 'hazard-list',
  label: { en: 'Major hazards under supervision', zh: '重大事故隐患挂牌督办' },
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
