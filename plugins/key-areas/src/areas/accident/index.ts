import { dayOf } from '../../domain/day.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 生产安全事故: one accident, its level and its investigation. */
export const accident = defineKeyArea({
  slug: 'accident',
  label: { en: 'Work accident', zh: '生产安全事故' },
  checks,
  lift: ({ value: { level, loss, name, occurredOn } }) => {
    const date = dayOf(occurredOn)
    return {
      amount: loss,
      objectName: name,
      period: date?.slice(0, 7),
      phase: level,
      subjectYear: date ? Number(date.slice(0, 4)) : undefined,
    }
  },
  messages,
  sample,
  schema,
  settings,
})
