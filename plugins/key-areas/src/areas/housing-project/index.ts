import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'

/** 保障性住房项目: who builds what, from the start to the delivery. */
export const housingProject = defineKeyArea({
  slug: 'housing-project',
  label: { en: 'Affordable housing: project', zh: '保障性住房建设项目' },
  checks,
  companions: {
    plan: ({ planYear }) =>
      planYear ? { area: 'housing-plan', phase: 'plan', subjectYear: planYear } : undefined,
  },
  lift: ({ value: { investment, name, planYear, status } }) => ({
    amount: investment,
    phase: status,
    objectName: name,
    subjectYear: planYear,
  }),
  messages,
  sample,
  schema,
  settings: {},
})
