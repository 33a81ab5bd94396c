import type { Field } from 'payload'

import { choicesField } from '../choiceField.ts'
import { dayField } from '../dayField.ts'
import { GROUNDS } from '../disclosure.ts'
import { linesField } from '../plainText.ts'
import { shownWhen } from './fieldRow.ts'

const isWithheld = (data: Partial<Record<string, unknown>>) =>
  data.disclosureMode !== undefined && data.disclosureMode !== 'proactive'

const fields: Field[] = [
  choicesField({
    name: 'grounds',
    choices: GROUNDS,
    label: { en: 'Legal grounds', zh: '法定依据' },
  }),
  linesField({
    name: 'groundsNote',
    label: { en: 'Reasons', zh: '理由说明' },
    maxLength: 1_000,
  }),
  dayField({
    name: 'nextEvaluationOn',
    description: {
      en: 'Whether it still has to be withheld; a year after formation when empty',
      zh: '定期评估是否可以公开；不填的为形成之日起满一年',
    },
    label: { en: 'Evaluate again on', zh: '下次评估日期' },
  }),
  {
    name: 'evaluations',
    type: 'ui',
    admin: {
      components: { Field: '/src/components/evaluation/EvaluationPanel.tsx#EvaluationPanel' },
      disableListColumn: true,
    },
    label: { en: 'Regular evaluation', zh: '定期评估' },
  },
]

/** Why something is not disclosed proactively, and when that is looked at again (Article 18). */
export const withheldFields = fields.map((field) => shownWhen({ field, when: isWithheld }))
