import { lastPublicationDay } from '../../domain/finance/approvalIssues.ts'
import { inWan } from '../../domain/finance/money.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks/index.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { legalLimits, settings as defaults } from './settings.ts'

/** 部门预决算: the budget of a department and, in the phase `final`, its accounts. */
export const departmentBudget = defineKeyArea({
  slug: 'department-budget',
  label: { en: 'Budget or account of a department', zh: '部门预决算' },
  checks,
  companions: {
    budget: ({ fiscalYear, organ, phase }) =>
      organ && fiscalYear && phase === 'final'
        ? { objectName: organ, phase: 'budget', subjectYear: fiscalYear }
        : undefined,
    lastYear: ({ fiscalYear, organ, phase }) =>
      organ && fiscalYear && phase
        ? { objectName: organ, phase, subjectYear: fiscalYear - 1 }
        : undefined,
  },
  legalLimits,
  lift: ({ settings, value: { approvedOn, fiscalYear, organ, phase, total, unit } }) => ({
    amount: inWan({ amount: total, unit })?.toFixed(),
    dueOn: lastPublicationDay({ approvedOn, days: settings.publicationDays }),
    objectName: organ,
    period: fiscalYear ? String(fiscalYear) : undefined,
    phase,
    subjectYear: fiscalYear,
  }),
  messages,
  sample,
  schema,
  settings: defaults,
})
