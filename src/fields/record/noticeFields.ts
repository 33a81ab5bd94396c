import type { Field } from 'payload'

import { postingRuleOf } from '../../rules/postingPeriod.ts'
import { explanationField, linesField } from '../plainText.ts'
import { shownWhen } from './fieldRow.ts'

type Data = Partial<Record<string, unknown>>

const isConsultation = ({ noticeKind }: Data) => noticeKind === 'consultation'
const isResult = ({ noticeKind }: Data) =>
  typeof noticeKind === 'string' && /Result$|^eiaApproved$|^landDecision$/.test(noticeKind)

/** Why a notice is posted for a shorter time than usual, and whether it ends by itself. */
export const postingFields: Field[] = [
  shownWhen({
    field: explanationField({
      name: 'displayReason',
      label: { en: 'Why the period is shorter', zh: '缩短公示期的理由' },
      maxLength: 200,
    }),
    when: ({ displayReason, noticeKind }) =>
      Boolean(displayReason) || postingRuleOf({ kind: noticeKind })?.mayBeShorter === true,
  }),
  {
    name: 'endsAutomatically',
    type: 'checkbox',
    admin: {
      description: {
        en: 'The public no longer sees it after the last day; always so for penalties, credit repair and lists of persons',
        zh: '截止日期后自动停止公开；行政处罚、信用修复和人员名单类公示必须勾选',
      },
    },
    hooks: {
      beforeValidate: [
        ({ siblingData, value }) =>
          (value as boolean | null | undefined) ??
          postingRuleOf({ kind: (siblingData as Data).noticeKind })?.endsAutomatically ??
          false,
      ],
    },
    index: true,
    label: { en: 'The display ends by itself', zh: '期满自动停止公示' },
  },
]

/** What a notice corrects or is the result of, and how a consultation is answered. */
export const linkedNoticeFields: Field[] = [
  shownWhen({
    field: {
      name: 'corrects',
      type: 'relationship',
      hasMany: true,
      label: { en: 'Corrects or clarifies', zh: '更正（澄清）对象' },
      maxRows: 10,
      relationTo: ['notices', 'entries'],
    },
    when: ({ noticeKind }) => noticeKind === 'clarification',
  }),
  shownWhen({
    field: {
      name: 'resultOf',
      type: 'relationship',
      index: true,
      label: { en: 'Result of', zh: '对应的公示（征集）公告' },
      relationTo: 'notices',
    },
    when: isResult,
  }),
  shownWhen({
    field: explanationField({
      name: 'responseChannels',
      description: { en: 'Letter, telephone, e-mail…', zh: '信函、电话、电子邮件等' },
      label: { en: 'How to answer', zh: '征集渠道' },
      maxLength: 300,
    }),
    when: isConsultation,
  }),
  shownWhen({
    field: linesField({
      name: 'explanation',
      label: { en: 'Explanation of the draft', zh: '征集稿说明' },
      maxLength: 5_000,
    }),
    when: isConsultation,
  }),
]
