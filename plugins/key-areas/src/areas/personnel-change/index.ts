import { dayOf } from '../../domain/day.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 人事信息: appointments and removals, and people to be appointed or recruited (条例 Art. 20). */
export const personnelChange = defineKeyArea({
  slug: 'personnel-change',
  label: { en: 'Personnel', zh: '人事信息' },
  checks,
  lift: ({ value: { decidedOn, kind, organ, posting } }) => {
    const day = dayOf(decidedOn) ?? dayOf(posting?.from)
    return {
      dueOn: dayOf(posting?.to),
      objectName: organ,
      period: day?.slice(0, 7),
      phase: kind,
      subjectYear: day ? Number(day.slice(0, 4)) : undefined,
    }
  },
  messages,
  sample,
  schema,
  settings,
})
