import { lastPublicationDay } from '../../domain/finance/approvalIssues.ts'
import { inWan } from '../../domain/finance/money.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks/index.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { legalLimits, settings as defaults } from './settings.ts'

/** 政府预决算: the four budgets of a government and, in the phase `final`, their accounts. */
export const governmentBudget = defineKeyArea({
  slug: 'government-budget',
  label: { en: 'Budget or account of a government', zh: '政府预决算' },
  checks,
  companions: {
    budget: ({ fiscalYear, government, level, phase }) =>
      fiscalYear && government && level && phase === 'final'
        ? { objectName: government, phase: `${level}-budget`, subjectYear: fiscalYear }
        : undefined,
    lastYear: ({ fiscalYear, government, level, phase }) =>
      fiscalYear && government && level && phase
        ? { objectName: government, phase: `${level}-${phase}`, subjectYear: fiscalYear - 1 }
        : undefined,
  },
  legalLimits,
  lift: ({
    settings,
    value: { approvedOn, fiscalYear, general, government, level, phase, unit },
  }) => ({
    amount: inWan({ amount: general?.expenditureTotal, unit })?.toFixed(),
    dueOn: lastPublicationDay({ approvedOn, days: settings.publicationDays }),
    objectName: government,
    period: fiscalYear ? String(fiscalYear) : undefined,
    phase: level && phase ? `${level}-${phase}` : undefined,
    subjectYear: fiscalYear,
  }),
  messages,
  sample,
  schema,
  settings: defaults,
})
