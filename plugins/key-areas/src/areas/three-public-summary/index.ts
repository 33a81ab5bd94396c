import { lastPublicationDay } from '../../domain/finance/approvalIssues.ts'
import { inWan } from '../../domain/finance/money.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { legalLimits, settings as defaults } from './settings.ts'

/** “三公”经费汇总: what all bodies of a county spend on journeys abroad, reception and cars. */
export const threePublicSummary = defineKeyArea({
  slug: 'three-public-summary',
  label: { en: 'Summary of “three public” expenses', zh: '“三公”经费汇总' },
  checks,
  companions: {
    budget: ({ fiscalYear, government, phase }) =>
      fiscalYear && government && phase === 'final'
        ? { objectName: government, phase: 'budget', subjectYear: fiscalYear }
        : undefined,
    lastYear: ({ fiscalYear, government, phase }) =>
      fiscalYear && government && phase
        ? { objectName: government, phase, subjectYear: fiscalYear - 1 }
        : undefined,
  },
  legalLimits,
  lift: ({ settings, value: { approvedOn, fiscalYear, government, phase, totals, unit } }) => ({
    amount: inWan({ amount: totals?.total, unit })?.toFixed(),
    dueOn: lastPublicationDay({ approvedOn, days: settings.publicationDays }),
    objectName: government,
    period: fiscalYear ? String(fiscalYear) : undefined,
    phase,
    subjectYear: fiscalYear,
  }),
  messages,
  sample,
  schema,
  settings: defaults,
})
