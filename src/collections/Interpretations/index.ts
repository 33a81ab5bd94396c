import { choiceField } from '../../fields/choiceField.ts'
import { INTERPRETATION_ELEMENTS, INTERPRETATION_FORMS } from '../../fields/interpretations.ts'
import { linesField } from '../../fields/plainText.ts'
import { shownWhen } from '../../fields/record/fieldRow.ts'
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
          {
            name: 'sections',
            type: 'array',
            admin: {
              components: {
                RowLabel: '/src/components/interpretation/ElementTitle.tsx#ElementTitle',
              },
              description: {
                en: 'Background and main content at least, and what explains it; or write a text below',
                zh: '至少包括背景依据、主要内容和一项说明性要素；也可以直接在正文中撰写',
              },
            },
            fields: [
              choiceField({
                name: 'element',
                choices: INTERPRETATION_ELEMENTS,
                label: { en: 'Element', zh: '要素' },
                required: true,
              }),
              linesField({
                name: 'text',
                label: { en: 'Text', zh: '内容' },
                maxLength: 10_000,
                required: true,
              }),
            ],
            label: { en: 'Elements', zh: '解读要素' },
            labels: {
              plural: { en: 'Elements', zh: '解读要素' },
              singular: { en: 'Element', zh: '解读要素' },
            },
            maxRows: 20,
          },
          shownWhen({
            field: linesField({
              name: 'textAlternative',
              description: {
                en: 'What graphics, sound or film say, for those who cannot see or hear them',
                zh: '图解、音视频等形式的文字说明',
              },
              label: { en: 'Text alternative', zh: '文字说明' },
              maxLength: 10_000,
            }),
            when: ({ form }) => form !== 'text',
          }),
        ],
        genre: 'interpretation',
        isTextRequired: false,
      }),
    ],
    labels: {
      plural: { en: 'Interpretations', zh: '政策解读' },
      singular: { en: 'Interpretation', zh: '政策解读' },
    },
  })
