import { dayOf } from '../../domain/day.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks/index.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { legalLimits, settings } from './settings.ts'

/** 行政处罚信息公示: the penalties of a period, the other half of the dual publicity 双公示. */
export const administrativePenalty = defineKeyArea({
  slug: 'administrative-penalty',
  label: { en: 'Administrative penalties', zh: '行政处罚' },
  checks,
  dueOnAsks: 'endOfRows',
  legalLimits,
  lift: ({ value: { department, period, rows } }) => ({
    /** The first day on which a penalty of the list has to go. */
    dueOn: (rows ?? []).flatMap(({ displayTo }) => dayOf(displayTo) ?? []).sort()[0],
    objectName: department,
    period,
    subjectYear: period ? Number(period.slice(0, 4)) : undefined,
  }),
  messages,
  sample,
  schema,
  settings,
})
