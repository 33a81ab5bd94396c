import type { Field, UnnamedTab } from 'payload'

import { choiceField } from '../choiceField.ts'

import { dayField } from '../dayField.ts'
import { AUDIENCES, DISCLOSURE_MODES, VALIDITIES } from '../disclosure.ts'
import { documentNumberField } from '../documentNumberField.ts'
import { GENRES, type Genre } from '../genres.ts'
import type { Label } from '../labels.ts'
import { explanationField } from '../plainText.ts'
import { relationsField } from '../relationsField.ts'
import { topicOptions } from '../topics/topicOptions.ts'
import { fieldRow } from './fieldRow.ts'
import { timelinessFields } from './timelinessFields.ts'
import { withheldFields } from './withheldFields.ts'

/** 公开属性: how the record is catalogued, dated and opened. */
export function attributesTab({
  genre,
  last = [],
  own = [],
}: { genre?: Genre; last?: Field[]; own?: Field[] } = {}): UnnamedTab {
  return {
    fields: [
      ...own,
      fieldRow(
        {
          name: 'topic',
          type: 'select',
          index: true,
          label: { en: 'Subject', zh: '主题分类' },
          options: topicOptions,
          required: true,
        },
        choiceField({
          name: 'genre',
          choices: GENRES,
          ...(genre && { defaultValue: genre }),
          label: { en: 'Genre', zh: '体裁' },
          required: true,
        }),
      ),
      fieldRow(
        documentNumberField,
        explanationField({
          name: 'documentNumberReason',
          description: {
            en: 'Why there is none, or why its year is not that of formation',
            zh: '没有文号，或者文号年份与成文日期不一致的原因',
          },
          label: { en: 'About the document number', zh: '文号说明' },
          maxLength: 100,
        }),
      ),
      fieldRow(
        dayField({ name: 'formedOn', label: { en: 'Formed on', zh: '成文日期' }, required: true }),
        dayField({ name: 'effectiveOn', label: { en: 'Effective on', zh: '实施日期' } }),
        dayField({
          name: 'expiresOn',
          description: { en: 'The last day of validity', zh: '有效期的最后一日' },
          label: { en: 'Valid until', zh: '有效期至' },
        }),
      ),
      ...timelinessFields,
      fieldRow(
        choiceField({
          name: 'validity',
          choices: VALIDITIES,
          defaultValue: 'valid',
          label: { en: 'Validity', zh: '有效性' },
          required: true,
        }),
        choiceField({
          name: 'audience',
          choices: AUDIENCES,
          defaultValue: 'public',
          description: {
            en: 'What is for a specific group is not disclosed proactively here, where all may read',
            zh: '仅向特定群体公开的，不以网上主动公开方式发布',
          },
          label: { en: 'Audience', zh: '公开对象' },
          required: true,
        }),
        choiceField({
          name: 'disclosureMode',
          choices: DISCLOSURE_MODES,
          defaultValue: 'proactive',
          label: { en: 'Disclosure', zh: '公开方式' },
          required: true,
        }),
      ),
      ...withheldFields,
      {
        name: 'jointIssuers',
        type: 'relationship',
        admin: { description: describeJointIssuers },
        hasMany: true,
        label: { en: 'Joint issuers', zh: '联合发文机关' },
        maxRows: 30,
        relationTo: 'departments',
      },
      {
        name: 'keywords',
        type: 'text',
        admin: { placeholder: { en: 'Type a word, then Enter', zh: '输入后按回车' } },
        hasMany: true,
        label: { en: 'Keywords', zh: '关键词' },
        maxLength: 30,
        maxRows: 20,
      },
      relationsField,
      ...last,
    ],
    label: { en: 'Attributes', zh: '公开属性' },
  }
}

const describeJointIssuers: Label = {
  en: 'The other issuers; the department of the record leads',
  zh: '本单位为牵头机关，此处选择其他发文机关',
}
