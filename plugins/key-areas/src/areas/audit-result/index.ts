import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 审计结果公开: what an audit found, by kind and amount (Audit Law). */
export const auditResult = defineKeyArea({
  slug: 'audit-result',
  label: { en: 'Audit results', zh: '审计结果' },
  checks,
  lift: ({ value: { target, totalAmount, type, year } }) => ({
    amount: totalAmount,
    objectName: target,
    phase: type,
    subjectYear: year,
  }),
  messages,
  sample,
  schema,
  settings,
})
