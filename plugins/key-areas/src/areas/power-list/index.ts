import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'

/** 权责清单: what a department may and must do, by whom it is kept, and what came of it. */
export const powerList = defineKeyArea({
  slug: 'power-list',
  label: { en: 'Powers and responsibilities', zh: '权责清单' },
  checks,
  companions: {
    administrativeFees: () => ({ area: 'fees', phase: 'administrative' }),
    before: ({ department, year }) =>
      department && year ? { objectName: department, subjectYear: year - 1 } : undefined,
    serviceFees: () => ({ area: 'fees', phase: 'service' }),
  },
  lift: ({ value: { department, year } }) => ({
    objectName: department,
    period: year ? String(year) : undefined,
    subjectYear: year,
  }),
  messages,
  sample,
  schema,
  settings: {},
})
