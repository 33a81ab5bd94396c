import { lastPublicationDay } from '../../domain/finance/approvalIssues.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { legalLimits, settings as defaults } from './settings.ts'

/** 地方政府债务: limits and balances, what was issued and repaid (财预〔2018〕209号). */
export const governmentDebt = defineKeyArea({
  slug: 'government-debt',
  label: { en: 'Government debt', zh: '地方政府债务' },
  checks,
  companions: {
    lastYear: ({ fiscalYear, government }) =>
      fiscalYear && government
        ? { objectName: government, subjectYear: fiscalYear - 1 }
        : undefined,
  },
  legalLimits,
  lift: ({ settings, value: { approvedOn, fiscalYear, government } }) => ({
    dueOn: lastPublicationDay({ approvedOn, days: settings.publicationDays }),
    objectName: government,
    period: fiscalYear ? String(fiscalYear) : undefined,
    subjectYear: fiscalYear,
  }),
  messages,
  sample,
  schema,
  settings: defaults,
})
