import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'

/** 价格和收费: the list of what government may charge, published again every year. */
export const fees = defineKeyArea({
  slug: 'fees',
  label: { en: 'Prices and fees', zh: '价格和收费' },
  checks,
  companions: {
    before: ({ listKind, year }) =>
      listKind && year ? { phase: listKind, subjectYear: year - 1 } : undefined,
  },
  lift: ({ value: { listKind, year } }) => ({
    phase: listKind,
    period: year ? String(year) : undefined,
    subjectYear: year,
  }),
  messages,
  sample,
  schema,
  settings: {},
})
