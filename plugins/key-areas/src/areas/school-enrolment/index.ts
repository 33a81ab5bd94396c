import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks/index.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings as defaults } from './settings.ts'

/** 义务教育招生: policy, plan, districts, registration and result of a year. */
export const schoolEnrolment = defineKeyArea({
  slug: 'school-enrolment',
  label: { en: 'School enrolment', zh: '招生入学' },
  checks,
  lift: ({ settings, value: { policy, year } }) => ({
    dueOn: year ? `${year}-${settings.policyDueOn}` : undefined,
    objectName: policy?.title,
    period: year ? String(year) : undefined,
    subjectYear: year,
  }),
  messages,
  sample,
  schema,
  settings: defaults,
})
