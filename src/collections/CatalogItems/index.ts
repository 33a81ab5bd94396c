import { CHANNELS } from '../../fields/channels.ts'
import { choiceField, choicesField } from '../../fields/choiceField.ts'
import { AUDIENCES } from '../../fields/disclosure.ts'
import { CATALOGUE_MODES, CYCLES, LEVELS } from '../../fields/kinds.ts'
import { lineField, linesField } from '../../fields/plainText.ts'
import { titleField } from '../../fields/titleField.ts'
import { contentCollection } from '../content/contentCollection.ts'

/** 公开目录: one row of the standard catalogue, with the columns of 国办发〔2019〕54号. */
export const CatalogItems = () =>
  contentCollection({
    slug: 'catalog-items',
    admin: {
      defaultColumns: [
        'title',
        'firstLevel',
        'secondLevel',
        'department',
        'cycle',
        'updatedAt',
        '_status',
      ],
      description: { en: 'Rows of the standard catalogue', zh: '基层政务公开标准目录的事项' },
      listSearchableFields: ['title', 'firstLevel', 'secondLevel', 'indexNumber'],
    },
    fields: [
      titleField,
      {
        type: 'row',
        fields: [
          lineField({
            name: 'firstLevel',
            label: { en: 'First level', zh: '一级事项' },
            maxLength: 100,
            required: true,
          }),
          lineField({
            name: 'secondLevel',
            label: { en: 'Second level', zh: '二级事项' },
            maxLength: 100,
            required: true,
          }),
        ],
      },
      linesField({
        name: 'elements',
        label: { en: 'Content (elements)', zh: '公开内容（要素）' },
        maxLength: 5_000,
        required: true,
      }),
      linesField({
        name: 'basis',
        label: { en: 'Legal basis', zh: '公开依据' },
        maxLength: 5_000,
        required: true,
      }),
      lineField({
        name: 'deadlineText',
        description: { en: 'In the words of the catalogue', zh: '按目录原文填写' },
        label: { en: 'Deadline', zh: '公开时限' },
        maxLength: 500,
        required: true,
      }),
      choicesField({
        name: 'channels',
        choices: CHANNELS,
        label: { en: 'Channels', zh: '公开渠道和载体' },
        required: true,
      }),
      {
        type: 'row',
        fields: [
          choiceField({
            name: 'audience',
            choices: AUDIENCES,
            defaultValue: 'public',
            label: { en: 'Audience', zh: '公开对象' },
            required: true,
          }),
          choiceField({
            name: 'mode',
            choices: CATALOGUE_MODES,
            defaultValue: 'proactive',
            label: { en: 'Way of disclosure', zh: '公开方式' },
            required: true,
          }),
          choiceField({
            name: 'level',
            choices: LEVELS,
            defaultValue: 'county',
            label: { en: 'Level', zh: '公开层级' },
            required: true,
          }),
          choiceField({
            name: 'cycle',
            choices: CYCLES,
            description: { en: 'Empty when it follows events', zh: '随事项发生公开的不填' },
            label: { en: 'Update cycle', zh: '更新周期' },
          }),
        ],
      },
    ],
    labels: {
      plural: { en: 'Catalogue items', zh: '公开目录' },
      singular: { en: 'Catalogue item', zh: '目录事项' },
    },
  })
