import { dayOf } from '../../domain/day.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks/index.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { legalLimits, settings } from './settings.ts'

/** 国有土地上房屋征收与补偿 (国务院令第590号). */
export const houseExpropriation = defineKeyArea({
  slug: 'house-expropriation',
  label: { en: 'Expropriation of houses on state land', zh: '国有土地上房屋征收与补偿' },
  checks,
  legalLimits,
  lift: ({ value: { buildingArea, decision, planDraft, projectName } }) => {
    const on = dayOf(decision?.date ?? planDraft?.from)
    return {
      amount: buildingArea,
      objectName: projectName,
      subjectYear: on ? Number(on.slice(0, 4)) : undefined,
    }
  },
  messages,
  sample,
  schema,
  settings,
})
