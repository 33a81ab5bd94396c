import type { CollectionConfig } from 'payload'

import { machineCollection } from '@gongkai/shared'

import { choiceField, choicesField } from '../fields/choiceField.ts'
import { GROUNDS } from '../fields/disclosure.ts'
import { OUTCOMES } from './outcomes.ts'

/** Every evaluation of what is withheld, as it was made; never changed and never deleted. */
export const evaluationsCollection = (): CollectionConfig =>
  machineCollection({
    slug: 'withheld-evaluations',
    fields: [
      { name: 'entry', type: 'text', index: true, required: true },
      { name: 'title', type: 'text' },
      { name: 'department', type: 'text', index: true, required: true },
      { name: 'evaluator', type: 'text', required: true },
      { name: 'evaluatorName', type: 'text', required: true },
      { name: 'evaluatedAt', type: 'text', index: true, required: true },
      choiceField({
        name: 'outcome',
        choices: OUTCOMES,
        label: { en: 'Outcome', zh: '评估结论' },
        required: true,
      }),
      choicesField({
        name: 'grounds',
        choices: GROUNDS,
        label: { en: 'Legal grounds', zh: '法定依据' },
      }),
      { name: 'note', type: 'textarea' },
      { name: 'nextOn', type: 'text', required: true },
    ],
    labels: {
      plural: { en: 'Evaluations of withheld information', zh: '不公开信息评估记录' },
      singular: { en: 'Evaluation of withheld information', zh: '不公开信息评估记录' },
    },
  })
