import { dayOf } from '../../domain/day.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'

/** 食品安全监督抽检: batches sampled and what failed, in the national columns. */
export const foodSampling = defineKeyArea({
  slug: 'food-sampling',
  label: { en: 'Food sampling', zh: '食品安全监督抽检' },
  checks,
  lift: ({ value: { issueNo, publishedOn } }) => {
    const date = dayOf(publishedOn)
    return {
      objectName: issueNo,
      period: date?.slice(0, 7),
      subjectYear: date ? Number(date.slice(0, 4)) : undefined,
    }
  },
  messages,
  sample,
  schema,
  settings: {},
})
