import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings as defaults } from './settings.ts'

/** 环境监管重点单位名录 (生态环境部令第27号): who is watched for what, year by year. */
export const keyPolluters = defineKeyArea({
  slug: 'key-polluters',
  label: { en: 'Key polluters', zh: '环境监管重点单位' },
  checks,
  lift: ({ settings, value: { unitCount, year } }) => ({
    amount: unitCount?.toString(),
    dueOn: year ? `${year}-${settings.publishedBy}` : undefined,
    period: year?.toString(),
    subjectYear: year,
  }),
  messages,
  sample,
  schema,
  settings: defaults,
})
