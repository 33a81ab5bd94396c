import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks/index.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 保障性住房配给: one round of allotment, with the list of those who leave. */
export const housingAllotment = defineKeyArea({
  slug: 'housing-allotment',
  label: { en: 'Affordable housing: allotment', zh: '保障性住房配给管理' },
  checks,
  companions: {
    houses: ({ round, stage }) =>
      round && stage !== 'houses' ? { phase: 'houses', objectName: round } : undefined,
    process: ({ round, stage }) =>
      round && stage === 'results' ? { phase: 'process', objectName: round } : undefined,
  },
  lift: ({ value: { allottedUnits, availableUnits, round, stage, year } }) => {
    const units = allottedUnits ?? availableUnits
    return {
      amount: typeof units === 'number' ? String(units) : undefined,
      phase: stage,
      objectName: round,
      subjectYear: year,
    }
  },
  messages,
  sample,
  schema,
  settings,
})
