import { dayOf } from '../../domain/day.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'

/** 食品安全风险警示: what consumers are warned of. */
export const foodWarning = defineKeyArea({
  slug: 'food-warning',
  label: { en: 'Food warning', zh: '食品安全风险警示' },
  checks,
  lift: ({ value: { issuedOn, level, name } }) => {
    const date = dayOf(issuedOn)
    return {
      objectName: name,
      period: date?.slice(0, 7),
      phase: level,
      subjectYear: date ? Number(date.slice(0, 4)) : undefined,
    }
  },
  messages,
  sample,
  schema,
  settings: {},
})
