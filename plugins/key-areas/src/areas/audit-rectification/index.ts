import { dayOf } from '../../domain/day.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 审计整改结果公告: what became of the findings of an audit. */
export const auditRectification = defineKeyArea({
  slug: 'audit-rectification',
  label: { en: 'Rectification after audits', zh: '审计整改' },
  checks,
  companions: {
    result: ({ auditTarget, auditYear }) =>
      auditTarget && auditYear
        ? { area: 'audit-result', objectName: auditTarget, subjectYear: auditYear }
        : undefined,
  },
  lift: ({ value: { amountRecovered, auditTarget, auditYear, publishedOn } }) => ({
    amount: amountRecovered,
    objectName: auditTarget,
    period: dayOf(publishedOn)?.slice(0, 7),
    subjectYear: auditYear,
  }),
  messages,
  sample,
  schema,
  settings,
})
