import type { Field } from 'payload'

import { officeDate } from '@gongkai/shared'

import { lateness } from '../../rules/timeliness.ts'
import { dayField } from '../dayField.ts'
import { explanationField } from '../plainText.ts'
import { shownWhen } from './fieldRow.ts'

/** 变更日期, and why something is disclosed after its last day (Article 26). */
export const timelinessFields: Field[] = [
  dayField({
    name: 'changedOn',
    description: {
      en: 'Only when the information changed after it was formed',
      zh: '信息形成后发生变更的填写，公开期限自变更之日起算',
    },
    label: { en: 'Changed on', zh: '变更日期' },
  }),
  shownWhen({
    field: explanationField({
      name: 'lateReason',
      description: {
        en: 'Disclosure is due within 20 working days after formation or change, or by an earlier day of the catalogue',
        zh: '应自形成或者变更之日起20个工作日内公开，目录规定的时限更短的从其规定，逾期的说明原因',
      },
      label: { en: 'Why it is late', zh: '逾期公开原因' },
      maxLength: 200,
    }),
    when: (data) =>
      Boolean(data.lateReason || data.catalogueItem) ||
      lateness({ on: officeDate(new Date()), record: data }).days > 0,
  }),
]
