import type { Field } from 'payload'

import { choiceField } from '../choiceField.ts'
import type { Label } from '../labels.ts'
import { explanationField, lineField, linesField } from '../plainText.ts'
import { fieldRow, shownWhen } from './fieldRow.ts'

const THIRD_PARTY_BASES = {
  consent: { en: 'The third party consents', zh: '第三方同意公开' },
  publicInterest: {
    en: 'Withholding would gravely harm the public interest',
    zh: '不公开会对公共利益造成重大影响',
  },
} as const satisfies Record<string, Label>

/** Whose information it is: third parties (Article 15) and the organ that made it (Article 10). */
export const ownershipFields: Field[] = [
  choiceField({
    name: 'thirdParty',
    choices: THIRD_PARTY_BASES,
    description: {
      en: 'Only for information on trade secrets or privacy (Article 15)',
      zh: '涉及第三方商业秘密、个人隐私的填写（条例第十五条）',
    },
    label: { en: 'Ground for publishing it', zh: '第三方信息公开依据' },
  }),
  shownWhen({
    field: linesField({
      name: 'thirdPartyRecord',
      label: { en: 'Consent, or reason and notification', zh: '同意文书，或者理由和通知情况' },
      maxLength: 1_000,
    }),
    when: (data) => Boolean(data.thirdParty),
  }),
  fieldRow(
    lineField({
      name: 'maker',
      description: {
        en: 'Only when another organ made it (Article 10)',
        zh: '由其他机关制作的填写（条例第十条）',
      },
      label: { en: 'Made by', zh: '制作机关' },
      maxLength: 100,
    }),
    shownWhen({
      field: explanationField({
        name: 'makerConsent',
        label: { en: 'Its consent', zh: '该机关同意公开的情况' },
        maxLength: 200,
      }),
      when: (data) => Boolean(data.maker),
    }),
  ),
]
