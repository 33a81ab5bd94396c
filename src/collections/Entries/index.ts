import { cataloguedField } from '../../fields/cataloguedField.ts'
import { catalogueItemField } from '../../fields/catalogueItemField.ts'
import { CATEGORIES } from '../../fields/categories.ts'
import { choiceField } from '../../fields/choiceField.ts'
import { normativeFields } from '../../fields/record/normativeFields.ts'
import { ownershipFields } from '../../fields/record/ownershipFields.ts'
import { recordTabs } from '../../fields/record/recordTabs.ts'
import { validityFields } from '../../fields/record/validityFields.ts'
import { contentCollection } from '../content/contentCollection.ts'

/** 政府信息: what a department made or obtained and has to disclose. */
export const Entries = () =>
  contentCollection({
    slug: 'entries',
    admin: {
      description: { en: 'Documents and data to be disclosed', zh: '应当公开的文件和数据' },
    },
    fields: [
      recordTabs({
        isTextRequired: false,
        attributes: [
          choiceField({
            name: 'category',
            choices: CATEGORIES,
            description: {
              en: 'Article 20 of the regulations',
              zh: '《政府信息公开条例》第二十条',
            },
            label: { en: 'Category', zh: '主动公开类别' },
            required: true,
          }),
          catalogueItemField,
          cataloguedField,
          ...normativeFields,
        ],
        last: [...validityFields, ...ownershipFields],
      }),
    ],
    labels: {
      plural: { en: 'Government information', zh: '政府信息' },
      singular: { en: 'Government information', zh: '政府信息' },
    },
  })
