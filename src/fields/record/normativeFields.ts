import type { Field } from 'payload'

import { needsInterpretation } from '../../rules/normativeDocuments.ts'
import { choiceField, choicesField } from '../choiceField.ts'
import { dayField } from '../dayField.ts'
import { INTERPRETATION_CHANNELS, INTERPRETATION_FORMS } from '../interpretations.ts'
import type { Label } from '../labels.ts'
import { explanationField, lineField, linesField } from '../plainText.ts'
import { fieldRow, shownWhen } from './fieldRow.ts'

const NORMATIVE_KINDS = {
  rule: { en: 'Government rule', zh: '规章' },
  normative: { en: 'Normative document', zh: '行政规范性文件' },
} as const satisfies Record<string, Label>

const isNormative = (data: Partial<Record<string, unknown>>) => data.normativeKind === 'normative'

const onlyWhenNormative: Field[] = [
  lineField({
    name: 'unifiedNumber',
    description: { en: 'Where the locality gives one', zh: '实行统一编号的地区填写' },
    label: { en: 'Unified number', zh: '统一编号' },
    maxLength: 60,
  }),
  {
    name: 'legalityReview',
    type: 'group',
    fields: [
      fieldRow(
        lineField({
          name: 'organ',
          label: { en: 'Reviewed by', zh: '审核机构' },
          maxLength: 100,
        }),
        dayField({ name: 'on', label: { en: 'On', zh: '审核日期' } }),
      ),
      lineField({ name: 'opinion', label: { en: 'Opinion', zh: '审核意见' }, maxLength: 500 }),
    ],
    label: { en: 'Review of legality', zh: '合法性审核' },
  },
  {
    name: 'isLongTerm',
    type: 'checkbox',
    label: { en: 'Valid without limit', zh: '长期有效' },
  },
  lineField({
    name: 'responsibleUnit',
    label: { en: 'Responsible department', zh: '责任部门' },
    maxLength: 100,
  }),
  {
    name: 'consultations',
    type: 'relationship',
    hasMany: true,
    label: { en: 'Consultations', zh: '公开征求意见' },
    maxRows: 5,
    relationTo: 'notices',
  },
  explanationField({
    name: 'consultationExemption',
    label: { en: 'Why there was no consultation', zh: '未公开征求意见的理由' },
    maxLength: 200,
  }),
  explanationField({
    name: 'originalsReason',
    label: { en: 'Why there are no docx and PDF', zh: '未提供Word和PDF原件的原因' },
    maxLength: 200,
  }),
]

/** 规章和行政规范性文件: what they carry besides their text, and the plan of their interpretation. */
export const normativeFields: Field[] = [
  fieldRow(
    choiceField({
      name: 'normativeKind',
      choices: NORMATIVE_KINDS,
      description: { en: 'Empty for other documents', zh: '其他文件不填' },
      label: { en: 'Kind of regulation', zh: '文件性质' },
    }),
    {
      name: 'interpretationRequired',
      type: 'checkbox',
      admin: {
        description: {
          en: 'Always for rules and normative documents',
          zh: '规章、规范性文件必须解读，其他文件按需勾选',
        },
      },
      label: { en: 'To be interpreted', zh: '需要解读' },
    },
  ),
  ...onlyWhenNormative.map((field) => shownWhen({ field, when: isNormative })),
  shownWhen({
    field: {
      name: 'interpretationPlan',
      type: 'group',
      fields: [
        linesField({ name: 'outline', label: { en: 'Outline', zh: '解读提纲' }, maxLength: 2_000 }),
        fieldRow(
          choicesField({
            name: 'forms',
            choices: INTERPRETATION_FORMS,
            label: { en: 'Forms', zh: '解读形式' },
          }),
          choicesField({
            name: 'channels',
            choices: INTERPRETATION_CHANNELS,
            label: { en: 'Channels', zh: '解读途径' },
          }),
        ),
        lineField({
          name: 'responsible',
          description: {
            en: 'Due within 3 working days after the document',
            zh: '解读材料应在文件公开后3个工作日内发布',
          },
          label: { en: 'Responsible', zh: '责任单位和责任人' },
          maxLength: 100,
        }),
      ],
      label: { en: 'Interpretation plan', zh: '解读方案' },
    },
    when: needsInterpretation,
  }),
]
