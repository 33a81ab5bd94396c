import type { Field } from 'payload'

import { CHANNELS, FIELDS, LEVELS, LONGEST } from '@gongkai/standard-catalogue/client'

import { choiceField, choicesField } from '../../fields/choiceField.ts'
import { AUDIENCES } from '../../fields/disclosure.ts'
import { CATALOGUE_MODES } from '../../fields/kinds.ts'
import { lineField } from '../../fields/plainText.ts'
import { titleField } from '../../fields/titleField.ts'
import { basesField } from './basesField.ts'
import { elementsField } from './elementsField.ts'
import { seqField } from './seqField.ts'

/** The printed columns of the catalogue, in their order. */
export const catalogueColumns: Field[] = [
  titleField,
  row(
    choiceField({
      name: 'field',
      choices: FIELDS,
      label: { en: 'Field', zh: '领域' },
      required: true,
    }),
    seqField,
  ),
  row(
    lineField({
      name: 'firstLevel',
      label: { en: 'First level', zh: '一级事项' },
      maxLength: LONGEST.firstLevel,
      required: true,
    }),
    lineField({
      name: 'secondLevel',
      label: { en: 'Second level', zh: '二级事项' },
      maxLength: LONGEST.secondLevel,
      required: true,
    }),
    lineField({
      name: 'thirdLevel',
      label: { en: 'Third level', zh: '三级事项' },
      maxLength: LONGEST.thirdLevel,
    }),
  ),
  elementsField,
  basesField,
  {
    ...lineField({
      name: 'deadlineText',
      label: { en: 'Deadline', zh: '公开时限' },
      maxLength: LONGEST.deadlineText,
      required: true,
    }),
    admin: {
      components: {
        afterInput: ['/src/components/catalogue/DeadlineReading.tsx#DeadlineReading'],
      },
      description: { en: 'In the words of the catalogue', zh: '按目录原文填写' },
    },
  },
  lineField({
    name: 'subject',
    description: {
      en: 'As printed, when it is not the name of the department',
      zh: '目录所列主体与本单位名称不同时，按目录原文填写',
    },
    label: { en: 'Disclosing body', zh: '公开主体（目录原文）' },
    maxLength: LONGEST.subject,
  }),
  row(
    choicesField({
      name: 'channels',
      choices: CHANNELS,
      description: { en: '■ Channels that must be used', zh: '■必须使用的渠道' },
      label: { en: 'Mandatory channels', zh: '公开渠道和载体（必选）' },
    }),
    choicesField({
      name: 'optionalChannels',
      choices: CHANNELS,
      description: { en: '□ Channels that may be used', zh: '□可以选用的渠道' },
      label: { en: 'Optional channels', zh: '公开渠道和载体（可选）' },
    }),
  ),
  whenOther(
    lineField({
      name: 'otherChannel',
      label: { en: 'Which other channel', zh: '其他渠道' },
      maxLength: LONGEST.otherChannel,
    }),
  ),
  row(
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
    {
      ...choicesField({
        name: 'levels',
        choices: LEVELS,
        label: { en: 'Levels', zh: '公开层级' },
        required: true,
      }),
      defaultValue: ['county'],
    },
  ),
  whenSpecific(
    lineField({
      name: 'audienceText',
      description: { en: 'Such as the applicant', zh: '如“被征收人”“申请人”' },
      label: { en: 'Which group', zh: '特定群体' },
      maxLength: LONGEST.audienceText,
    }),
  ),
]

function row(...fields: Field[]): Field {
  return { fields, type: 'row' }
}

type Line = ReturnType<typeof lineField>

function whenSpecific(field: Line): Line {
  const condition = (data: Partial<Record<string, unknown>>) => data.audience === 'specificGroup'
  return { ...field, admin: { ...field.admin, condition } }
}

function whenOther(field: Line): Line {
  const condition = ({ channels, optionalChannels }: Partial<Record<string, unknown>>) =>
    [channels, optionalChannels].flat().includes('other')
  return { ...field, admin: { ...field.admin, condition } }
}
