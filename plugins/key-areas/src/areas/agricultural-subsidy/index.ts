import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks/index.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

/** 涉农补贴: policy, guide, results and supervision of a scheme. */
export const agriculturalSubsidy = defineKeyArea({
  slug: 'agricultural-subsidy',
  label: { en: 'Agricultural subsidies', zh: '涉农补贴' },
  checks,
  lift: ({ value: { batches, machinery, scheme, totalAmount, year } }) => ({
    amount: totalAmount,
    objectName: scheme,
    region: batches?.[0]?.township ?? machinery?.[0]?.township,
    subjectYear: year,
  }),
  messages,
  sample,
  schema,
  settings,
})
