import type { Field, UnnamedTab } from 'payload'

import { choiceField, choicesField } from '../choiceField.ts'

import { dayField } from '../dayField.ts'
import { AUDIENCES, DISCLOSURE_MODES, GROUNDS, VALIDITIES } from '../disclosure.ts'
import { documentNumberField } from '../documentNumberField.ts'
import { GENRES, type Genre } from '../genres.ts'
import type { Label } from '../labels.ts'
import { lineField, linesField } from '../plainText.ts'
import { relationsField } from '../relationsField.ts'
import { topicOptions } from '../topics/topicOptions.ts'

const isWithheld = (data: Partial<Record<string, unknown>>) =>
  data.disclosureMode !== undefined && data.disclosureMode !== 'proactive'

/** 公开属性: how the record is catalogued, dated and opened. */
export function attributesTab({
  genre,
  own = [],
}: { genre?: Genre; own?: Field[] } = {}): UnnamedTab {
  return {
    fields: [
      ...own,
      row(
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
      row(
        documentNumberField,
        lineField({
          name: 'documentNumberReason',
          label: { en: 'Why there is no document number', zh: '无文号原因' },
          maxLength: 100,
        }),
      ),
      row(
        dayField({ name: 'formedOn', label: { en: 'Formed on', zh: '成文日期' }, required: true }),
        dayField({ name: 'effectiveOn', label: { en: 'Effective on', zh: '实施日期' } }),
        dayField({ name: 'expiresOn', label: { en: 'Expires on', zh: '失效日期' } }),
      ),
      row(
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
      onlyWhenWithheld(
        choicesField({
          name: 'grounds',
          choices: GROUNDS,
          label: { en: 'Legal grounds', zh: '法定依据' },
        }),
      ),
      onlyWhenWithheld(
        linesField({
          name: 'groundsNote',
          label: { en: 'Reasons', zh: '理由说明' },
          maxLength: 1_000,
        }),
      ),
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
    ],
    label: { en: 'Attributes', zh: '公开属性' },
  }
}

const describeJointIssuers: Label = {
  en: 'The other issuers; the department of the record leads',
  zh: '本单位为牵头机关，此处选择其他发文机关',
}

function row(...fields: Field[]): Field {
  return { type: 'row', fields }
}

function onlyWhenWithheld(field: Field): Field {
  return { ...field, admin: { ...field.admin, condition: isWithheld } } as Field
}
