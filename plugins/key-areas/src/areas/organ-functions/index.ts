import { dayOf } from '../../domain/day.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { addMonths } from '../../domain/months.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { legalLimits, settings as defaults } from './settings.ts'

/** 机构职能: duties, leaders, divisions and where to find them (条例 Art. 20 (2)). */
export const organFunctions = defineKeyArea({
  slug: 'organ-functions',
  label: { en: 'Organ and functions', zh: '机构职能' },
  checks,
  dueOnAsks: 'confirmation',
  legalLimits,
  lift: ({ settings, value: { confirmedOn, kind, name } }) => {
    const day = dayOf(confirmedOn)
    return {
      dueOn: day && addMonths({ count: settings.confirmEveryMonths, from: day }),
      objectName: name,
      phase: kind,
      subjectYear: day ? Number(day.slice(0, 4)) : undefined,
    }
  },
  messages,
  sample,
  schema,
  settings: defaults,
})
