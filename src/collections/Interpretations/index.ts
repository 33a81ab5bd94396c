import { choiceField } from '../../fields/choiceField.ts'
import { INTERPRETATION_FORMS } from '../../fields/kinds.ts'
import { recordTabs } from '../../fields/record/recordTabs.ts'
import { contentCollection } from '../content/contentCollection.ts'

/** 政策解读: what a document means, in plain words. */
export const Interpretations = () =>
  contentCollection({
    slug: 'interpretations',
    admin: {
      description: { en: 'Policies explained in plain words', zh: '对政策文件的解读材料' },
    },
    fields: [
      recordTabs({
        content: [
          choiceField({
            name: 'form',
            choices: INTERPRETATION_FORMS,
            defaultValue: 'text',
            label: { en: 'Form', zh: '解读形式' },
            required: true,
          }),
          {
            name: 'interprets',
            type: 'relationship',
            hasMany: true,
            label: { en: 'Interprets', zh: '解读对象' },
            maxRows: 20,
            relationTo: 'entries',
          },
        ],
        genre: 'interpretation',
      }),
    ],
    labels: {
      plural: { en: 'Interpretations', zh: '政策解读' },
      singular: { en: 'Interpretation', zh: '政策解读' },
    },
  })
